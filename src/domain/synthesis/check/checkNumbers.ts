import { hideAddresses } from '../../claims/hideAddresses.ts'
import { holdsNumber } from '../../claims/holdsNumber.ts'
import { isSameDay } from '../../claims/isSameDay.ts'
import { numbersIn } from '../../claims/numbersIn.ts'
import type { StatedNumber } from '../../claims/statedNumber.ts'
import type { TextRange } from '../../claims/textRange.ts'
import { oneLine } from '../../publication/oneLine.ts'
import { ordinalsAsFigures } from '../../wire/alike/ordinalsAsFigures.ts'
import { ordinalWords } from '../../wire/alike/ordinalWords.data.ts'
import { textWords } from '../../wire/alike/textWords.ts'
import { type Count, countsIn } from '../../wire/numbers/countsIn.ts'
import { haveCommon } from '../../wire/numbers/doAgree.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { isForeign } from '../isForeign.ts'
import { daysMeant } from './daysMeant.ts'
import { foreignNumbers } from './foreignNumbers.data.ts'
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

/** Small numbers that a source writes out in its own language. */
const saysAbroad = ({ item, text }: CitedItem, { readings }: StatedNumber): boolean =>
  isForeign(item) &&
  textWords(text).some(({ folded }) => readings.includes(foreignNumbers[folded] ?? Number.NaN))

/** A date stands in the cited words, or they mean it by "yesterday"; any other number stands there. */
function isBorne(cited: CitedItem, number: StatedNumber, before: string): boolean {
  const found = holdsNumber(cited.evidence, number)
  if (found && (number.kind !== 'date' || /\p{N}/u.test(cited.text.slice(found.start, found.end))))
    return true
  if (number.kind === 'quantity') return saysAbroad(cited, number)
  const days = number.kind === 'date' ? daysMeant(cited.text, cited.item.postedAt) : []
  return (
    days.some((day) => number.readings.some((own) => isSameDay(own, day))) || isPosting(cited, number, before)
  )
}

const rank = /\d+(?:st|nd|rd|th)(?!\p{L})/giu
const rankWords = Object.keys(ordinalWords).join('|')
const ranked = new RegExp(String.raw`(?<!\p{L})(?:${rankWords})(?!\p{L})|\d+(?:st|nd|rd|th)(?!\p{L})`, 'giu')
const rankOf = (text: string): number => Number.parseInt(ordinalsAsFigures(text), 10)

/** Ranks from the second on, in words or figures; "first" says when as often. */
function checkRanks(own: string, cited: readonly CitedItem[]): SentenceFinding[] {
  const held = new Set(
    cited.flatMap(({ text }) =>
      [...ordinalsAsFigures(text).matchAll(rank)].map(({ 0: found }) => rankOf(found)),
    ),
  )
  return [...own.matchAll(ranked)]
    .filter(({ 0: found }) => rankOf(found) > 1 && !held.has(rankOf(found)))
    .map(({ 0: found, index }) => unsupported({ start: index, end: index + found.length }, found))
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
  const missing = numbersIn(own, { smallWords: true })
    .filter((number) => !isPronoun(number))
    .filter((number) => !cited.some((one) => isBorne(one, number, own.slice(0, number.start))))
  return eachOnce([
    ...missing.map((number) => unsupported(number, number.raw)),
    ...checkRanks(own, cited),
    ...checkMeasures(own, cited),
  ])
}
