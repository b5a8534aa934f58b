import { approximationBefore } from './approximationBefore.ts'
import { numberScales } from './numberScales.data.ts'
import { currencyPrefixes, numberUnits } from './numberUnits.data.ts'
import { readFigure } from './readFigure.ts'
import type { StatedNumber } from './statedNumber.ts'

/** Letters of the scripts that part words by spaces: in Chinese a figure follows a letter as a rule. */
const letter = String.raw`A-Za-z\u00c0-\u024f\u0370-\u04ff`
const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[$.]/g, String.raw`\$&`))
    .join('|')

/** What may stand before the digits, the longest sign or code and a space: "Rs. ", "HK$". */
const reach = 6
const currencyBefore = new RegExp(`(?<![${letter}])(${escaped(Object.keys(currencyPrefixes))})\\.? ?$`, 'i')
/** A figure that hangs on a letter ("Aldis-2", "G7") belongs to a name. */
const hangs = new RegExp(String.raw`(?:[${letter}\d_@#]|[${letter}]-|\d[.,:/])$`, 'i')
const figure =
  /(?<digits>\d{1,3}(?<mark>[ ,.'])\d{3}(?:\k<mark>\d{3})*(?!\d)(?:[.,]\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,]\d+)?)(?<part>[½¼¾])?/g

const noLetter = `(?![${letter}])`
const words = Object.keys(numberScales)
const scaleWord = new RegExp(
  String.raw`(?:[ -]?(?:${escaped(words.filter((word) => !/^[kmb]$/.test(word)))})|[kmb])${noLetter}\.?`,
  'iuy',
)
const unitOf = new Map(
  Object.entries(numberUnits).flatMap(([unit, names]) => names.map((name): [string, string] => [name, unit])),
)
const unitWord = new RegExp(String.raw`[ -]?(${escaped([...unitOf.keys()])})${noLetter}`, 'iuy')
const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

interface Tail {
  scale: number
  end: number
  /** "5m" without a currency: metres or million. */
  doubtful: boolean
}

/** The scales behind a figure: at most two ("mil millones", "万亿"). */
function scaleAt(folded: string, from: number, isMoney: boolean): Tail {
  const tail = { scale: 1, end: from, doubtful: false }
  for (let count = 0; count < 2; count += 1) {
    scaleWord.lastIndex = tail.end
    const word = scaleWord.exec(folded)?.[0]
    if (word === undefined) break
    tail.end += word.replace(/\.$/, '').length
    tail.scale *= numberScales[word.toLowerCase().replace(/[ .-]/g, '')] ?? 1
    tail.doubtful = word === 'm' && !isMoney
  }
  return tail
}

/** The unit behind a figure or a number in words. */
export function unitAt(folded: string, from: number): { unit: string | null; end: number } {
  unitWord.lastIndex = from
  const found = unitWord.exec(folded)
  const unit = unitOf.get(found?.[1]?.toLowerCase() ?? '') ?? null
  return { unit, end: from + (found?.[0].length ?? 0) }
}

/** Worth of the last digit that counts. */
export function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0
  return value === 0 ? 1 : 10 ** zeros
}

/** The unit of an amount of money stands before it, any other behind. */
function unitOfFigure(folded: string, currency: string, from: number): { unit: string | null; end: number } {
  const money = currencyPrefixes[currency.toLowerCase()]
  return money ? { unit: money, end: from } : unitAt(folded, from)
}

/** Where a figure begins with its currency, and which; null when it hangs on a word. */
function headOf(folded: string, at: number): { start: number; currency: string } | null {
  const head = folded.slice(Math.max(0, at - reach), at)
  const before = currencyBefore.exec(head)
  if (before) return { start: at - before[0].length, currency: before[1] ?? '' }
  return hangs.test(head) ? null : { start: at, currency: '' }
}

function readAt(folded: string, found: RegExpExecArray): StatedNumber[] {
  const head = headOf(folded, found.index)
  if (!head) return []
  const { digits = '', part = '' } = found.groups ?? {}
  const { readings, decimals } = readFigure(digits)
  const tail = scaleAt(folded, found.index + found[0].length, head.currency !== '')
  const { unit, end } = unitOfFigure(folded, head.currency, tail.end)
  const [value = 0, ...others] = readings.map((reading) => (reading + (parts[part] ?? 0)) * tail.scale)
  const approximation = approximationBefore(folded, head.start)
  return [
    {
      start: head.start,
      end,
      raw: folded.slice(head.start, end),
      kind: 'quantity',
      value,
      readings: [value, ...others, ...(tail.doubtful ? readings : [])],
      unit,
      scale: tail.scale,
      approximation,
      isApproximate: approximation !== 'exact',
      step: stepOf(Number(readings[0]), decimals) * tail.scale,
    },
  ]
}

/** The figures in folded text, in order. */
export function figuresIn(folded: string): StatedNumber[] {
  return [...folded.matchAll(figure)].flatMap((found) => readAt(folded, found))
}
