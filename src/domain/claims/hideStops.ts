import {
  closingAbbreviations,
  countingAbbreviations,
  leadingAbbreviations,
  sentenceOpeners,
} from './leadingAbbreviations.data.ts'

const leading = new Set(leadingAbbreviations)
const counting = new Set(countingAbbreviations)
const closing = new Set(closingAbbreviations)
const openers = new Set(sentenceOpeners)

/** Longer than any abbreviation, so that a word cut short is none. */
const reach = 12
const wordBefore = /[\p{L}\p{N}.]*$/u
const wordAfter = /^\s+["“‘«(]?([\p{L}\p{N}]+)/u
const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u
const zoneOrDay = /^\s+(?:[A-Z]{2,4}(?!\p{L})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u
const germanMonth = /^\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/

/** Nobody's sentence opens here: a name or a figure follows, not a word such as "The", not the end. */
function leadsOn(after: string): boolean {
  const next = wordAfter.exec(after)?.[1]
  return next !== undefined && !openers.has(next)
}

/** A figure's stop: that of a German date, or of an item's number at the head of a line. */
const isCount = (word: string, before: string, after: string): boolean =>
  /^\d{1,3}$/.test(word) && (germanMonth.test(after) || before === '' || before.endsWith('\n'))

const isInitial = (word: string, after: string): boolean => initials.test(word) && /^\s?\p{Lu}/u.test(after)

const isCounting = (word: string, after: string): boolean =>
  counting.has(word.toLowerCase()) && /^\s?\d/.test(after)

function endsNothing(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - reach), at)
  const word = wordBefore.exec(head)?.[0] ?? ''
  const after = text.slice(at + 1, at + 40)
  if (leading.has(word)) return true
  if (isCounting(word, after)) return true
  if (closing.has(word) || isInitial(word, after)) return leadsOn(after)
  if (/^[ap]\.m$/.test(word)) return zoneOrDay.test(after)
  return isCount(word, head.slice(0, head.length - word.length), after)
}

/** Marks of older copy ("[5]") behind a stop: what follows them opens the next sentence. */
const printedMarks = /([.!?…。！？]["”’»)]?)((?:\[\d{1,3}\])+)/gu
const looseEllipsis = /(?<=\s)(?:\.{3}|…)(?=\s)|\[(?:\.{3}|…)\]/gu
const boundEllipsis = /…(?=\s)/gu

const blank = (found: string): string => ' '.repeat(found.length)

/**
 * The text with every stop hidden that ends no sentence, for a segmenter that knows no abbreviations.
 * Same length, so that offsets hold. An ellipsis that stands free leaves words out and ends nothing;
 * one that clings to a word ends a sentence when a capital follows.
 */
export function hideStops(text: string): string {
  return text
    .replace(/\.(?=\s)/g, (stop, at: number) => (endsNothing(text, at) ? 'x' : stop))
    .replace(printedMarks, (_found, stop: string, marks: string) => stop + blank(marks))
    .replace(looseEllipsis, blank)
    .replace(boundEllipsis, '.')
}
