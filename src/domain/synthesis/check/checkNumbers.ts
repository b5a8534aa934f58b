import { hideAddresses } from '../../claims/hideAddresses.ts'
import { holdsNumber } from '../../claims/holdsNumber.ts'
import { isSameDay } from '../../claims/isSameDay.ts'
import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import type { TextRange } from '../../claims/textRange.ts'
import { oneLine } from '../../publication/oneLine.ts'
import { textWords } from '../../wire/alike/textWords.ts'
import { type Count, countsIn } from '../../wire/numbers/countsIn.ts'
import { haveCommon } from '../../wire/numbers/doAgree.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { isForeign } from '../isForeign.ts'
import { daysMeant } from './daysMeant.ts'
import { numbersAbroad } from './numbersAbroad.ts'
import { type Rank, ranksAbroad, ranksIn } from './ranksIn.ts'
import { yearsMeant } from './yearsMeant.ts'
import { checkMonths } from './checkMonths.ts'
import { checkRates } from './checkRates.ts'
import { clocksTold } from './clocksTold.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import type { CitedItem } from './readSentence.ts'

const unsupported = (range: TextRange, raw: string): SentenceFinding => {
  const message = `The cited sentences do not give “${oneLine(raw)}”. State the number as they do, or cite who gives it.`
  return findingAt('number-unsupported', range, message)
}

/** "One" is more often somebody than a number. */
const isPronoun = ({ value, raw }: StatedNumber): boolean => value === 1 && /^\p{L}/u.test(raw)

/** When a source said it is on record with the item, not in its words. */
const beforePosting =
  /(?:reported|wrote|said|posted|published)(?: (?:it|this|that))?(?:,)? (?:(?:late|early) )?(?:on|at) $/u

function isPosting({ item }: CitedItem, number: StatedNumber, before: string): boolean {
  if (!beforePosting.test(before)) return false
  const posted = numbersIn(`${item.postedAt.slice(0, 10)} ${item.postedAt.slice(11, 16)}`)
  return posted.some(
    ({ kind, value }) =>
      kind === number.kind &&
      number.readings.some((own) => (kind === 'date' ? isSameDay(own, value) : own === value)),
  )
}

/** How many of the smaller unit are one of the larger. */
const within: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
}

/** The same length of time in the next smaller or larger unit: two weeks are 14 days. */
function inOtherUnits(number: StatedNumber): StatedNumber[] {
  const ratios = Object.entries(within).flatMap(([large, [small, count]]) => [
    ...(number.unit === large ? [{ unit: small, factor: count }] : []),
    ...(number.unit === small ? [{ unit: large, factor: 1 / count }] : []),
  ])
  return ratios.map(({ unit, factor }) => ({
    ...number,
    unit,
    value: number.value * factor,
    readings: number.readings.map((reading) => reading * factor),
  }))
}

/** Numbers that a source writes out in its own language, or means by "last year". */
function saysAbroad({ item, text }: CitedItem, { readings, unit }: StatedNumber): boolean {
  if (unit === null && yearsMeant(text, item.postedAt).some((year) => readings.includes(year))) return true
  if (!isForeign(item)) return false
  return numbersAbroad(text).some(
    (told) => readings.includes(told.value) && (unit === null || told.unit === null || told.unit === unit),
  )
}

/** A quantity stands in the cited words, in any unit of time, in figures or written out. */
const isQuantityBorne = (cited: CitedItem, number: StatedNumber): boolean =>
  [number, ...inOtherUnits(number)].some(
    (same) => holdsNumber(cited.evidence, same) !== null || saysAbroad(cited, same),
  )

const isClockBorne = ({ text }: CitedItem, { readings }: StatedNumber): boolean =>
  clocksTold(text).some((told) => readings.includes(told))

/** A date stands in the cited words, or they mean it by "yesterday". */
function isDateBorne(
  { text, item }: CitedItem,
  { readings }: StatedNumber,
  found: TextRange | null,
): boolean {
  if (found && /\p{N}/u.test(text.slice(found.start, found.end))) return true
  return daysMeant(text, item.postedAt).some((day) => readings.some((own) => isSameDay(own, day)))
}

function isBorne(cited: CitedItem, number: StatedNumber, before: string): boolean {
  if (number.kind === 'quantity') return isQuantityBorne(cited, number)
  const found = holdsNumber(cited.evidence, number)
  const isHeld =
    number.kind === 'date' ? isDateBorne(cited, number, found) : found !== null || isClockBorne(cited, number)
  return isHeld || isPosting(cited, number, before)
}

/** What stands behind a rank: "coach" of "third coach". */
const ranked = (text: string, { end }: Rank): string =>
  textWords(text.slice(end, end + longestWord))[0]?.folded ?? ''
const longestWord = 40

/** "First" says when as often: it is wrong where the same thing is the third. */
function isOtherFirst(own: string, first: Rank, cited: readonly CitedItem[]): boolean {
  const thing = ranked(own, first)
  const same = cited.flatMap(({ text }) => ranksIn(text).filter((rank) => ranked(text, rank) === thing))
  return thing.length > shortestThing && same.length > 0 && same.every(({ rank }) => rank !== 1)
}
const shortestThing = 2

/** Ranks in words or figures, in any language. */
function checkRanks(own: string, cited: readonly CitedItem[]): SentenceFinding[] {
  const held = new Set(
    cited.flatMap(({ item, text }) => [
      ...ranksIn(text).map(({ rank }) => rank),
      ...(isForeign(item) ? [...ranksAbroad(text), ...numbersAbroad(text).map(({ value }) => value)] : []),
    ]),
  )
  return ranksIn(own)
    .filter((one) => (one.rank > 1 ? !held.has(one.rank) : isOtherFirst(own, one, cited)))
    .map((one) => unsupported(one, own.slice(one.start, one.end)))
}

const sameMeasure = (counts: readonly Count[], { of, unit }: Count): Count[] =>
  counts.filter((one) => one.of === of && one.unit === unit)

/** A number that the cited words give for something else: 12 injured where they say 12 dead. */
function checkMeasures(own: string, cited: readonly CitedItem[]): SentenceFinding[] {
  const told = cited.map(({ text }) => countsIn(text))
  const counted = countsIn(own)
  return counted.flatMap((count) => {
    const ours = sameMeasure(counted, count)
    const same = told.map((counts) => sameMeasure(counts, count)).filter(({ length }) => length > 0)
    const start = own.indexOf(count.said)
    if (same.length === 0 || start < 0 || same.some((theirs) => haveCommon(ours, theirs))) return []
    return [unsupported({ start, end: start + count.said.length }, count.said)]
  })
}

const eachOnce = (findings: readonly SentenceFinding[]): SentenceFinding[] =>
  findings.filter(
    ({ start, end }, at) => findings.findIndex((one) => one.start < end && start < one.end) === at,
  )

/** Numbers, dates and ranks of our own words stand in the cited sentences, small ones too; those in quote marks are the quotation’s. */
export const checkNumbers: SentenceRule = ({ bare, cited }) => {
  if (cited.length === 0) return []
  const own = hideAddresses(bare)
  const ranks = ranksIn(own)
  const missing = numbersIn(own, { smallWords: true })
    .filter((number) => !isPronoun(number) && !ranks.some(({ start }) => start === number.start))
    .filter((number) => !cited.some((one) => isBorne(one, number, own.slice(0, number.start))))
  return eachOnce([
    ...missing.map((number) => unsupported(number, number.raw)),
    ...checkRanks(own, cited),
    ...checkMonths(own, cited),
    ...checkRates(own, cited),
    ...checkMeasures(own, cited),
  ])
}
