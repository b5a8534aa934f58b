import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import { figureBounds } from './figureBounds.ts'

const vague =
  /(?<!\p{L})(?:(?:several|a few|many) )?(?<word>dozens|scores|hundreds of thousands|tens of thousands|hundreds|thousands|several hundred|several thousand)(?: of(?= ))?(?!\p{L})/giu
/** What "hundreds" may be; the upper end is left wide. */
const vagueBounds: Readonly<Record<string, [low: number, high: number]>> = {
  dozens: [20, 250],
  scores: [20, 250],
  hundreds: [100, 2500],
  'several hundred': [200, 1000],
  thousands: [1000, 100_000],
  'several thousand': [2000, 10_000],
  'tens of thousands': [10_000, 500_000],
  'hundreds of thousands': [100_000, 5_000_000],
}

/** A number where it stands in a text. */
export interface FoundNumber {
  start: number
  end: number
  raw: string
  bounds: (tail: string) => [low: number, high: number]
  unit: string | null
  isQuantity: boolean
}

const foundOf = (number: StatedNumber): FoundNumber => {
  const { start, end, raw, unit, kind } = number
  return {
    start,
    end,
    raw,
    unit,
    isQuantity: kind === 'quantity' && number.value >= 0,
    bounds: (tail) => figureBounds(number, tail),
  }
}

const vagueIn = (text: string): FoundNumber[] =>
  [...text.matchAll(vague)].map(({ index, 0: raw, groups }) => ({
    start: index,
    end: index + raw.length,
    raw,
    unit: null,
    isQuantity: true,
    bounds: () => vagueBounds[groups?.word?.toLowerCase() ?? ''] ?? [0, Infinity],
  }))

/** "between 200 and 250", "200 to 250", "200-250": one number that is one of these; a score is none. */
const joins = /^(?: and | to | ?[-–] ?)$/iu

function isRange(text: string, one: FoundNumber, other: FoundNumber): boolean {
  const between = text.slice(one.end, other.start)
  if (!joins.test(between)) return false
  return !/and/i.test(between) || /between $/i.test(text.slice(0, one.start))
}

function rangeOf(text: string, one: FoundNumber, other: FoundNumber): FoundNumber {
  const [low, high] = [one.bounds('')[0], other.bounds('')[1]]
  const isQuantity = one.isQuantity && other.isQuantity && low < high
  const raw = text.slice(one.start, other.end)
  return { ...other, start: one.start, raw, isQuantity, bounds: () => [low, high] }
}

/** The numbers of a text in order, vague ones too, and a range as one. */
export function foundNumbers(text: string): FoundNumber[] {
  const stated = numbersIn(text, { smallWords: true }).map(foundOf)
  const isStated = (at: number): boolean => stated.some(({ start, end }) => at >= start && at < end)
  const vagues = vagueIn(text).filter(({ start }) => !isStated(start))
  const all: FoundNumber[] = []
  for (const next of [...stated, ...vagues].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1)
    if (last && isRange(text, last, next)) all[all.length - 1] = rangeOf(text, last, next)
    else all.push(next)
  }
  return all
}
