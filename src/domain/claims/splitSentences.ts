import { figureBreaks } from './figureBreaks.ts'
import { hideStops } from './hideStops.ts'
import { quotationsIn } from './quotationsIn.ts'
import { isAttributionTail } from './isAttributionTail.ts'
import { rememberByText } from './rememberByText.ts'
import type { TextRange } from './textRange.ts'

/** The rules do not differ between the languages we print; a fixed one gives the same answer everywhere. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The segmenter's time grows with the square of its text, so it is given this much at once. */
const windowSize = 2000

const brackets = /\([^()\n]{0,400}\)/g

/** Where the platform sees a sentence begin, window by window; a sentence cut by a window's end is read again. */
function* platformBreaks(text: string): Generator<number> {
  let from = 0
  while (from < text.length) {
    const window = text.slice(from, from + windowSize)
    const isLast = from + windowSize >= text.length
    const starts = [...segmenter.segment(window)].map(({ index }) => index).filter((index) => index > 0)
    for (const start of starts) yield from + start
    if (isLast) return
    from += starts.at(-1) ?? windowSize
  }
}

/** Where sentences begin, in rising order; one may be named twice. */
function breaksIn(text: string): number[] {
  const hidden = hideStops(text)
  return [...platformBreaks(hidden), ...figureBreaks(hidden)].sort((one, other) => one - other)
}

/** Says of rising offsets whether each lies inside one of the ranges, which are in order. */
function insideOf(ranges: readonly TextRange[]): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while ((ranges[next]?.end ?? Infinity) <= offset) next += 1
    return (ranges[next]?.start ?? Infinity) < offset
  }
}

const bracketsIn = (text: string): TextRange[] =>
  [...text.matchAll(brackets)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length }
}

function split(text: string): readonly TextRange[] {
  const inQuotation = insideOf(quotationsIn(text))
  const inBrackets = insideOf(bracketsIn(text))
  const ranges: TextRange[] = []
  let start = 0
  for (const at of breaksIn(text)) {
    if (at <= start || inQuotation(at) || inBrackets(at)) continue
    if (isAttributionTail(text.slice(Math.max(start, at - 8), at), text.slice(at, at + 80))) continue
    ranges.push({ start, end: at })
    start = at
  }
  ranges.push({ start, end: text.length })
  return ranges.map((range) => trimmed(text, range)).filter((range) => range.end > range.start)
}

/**
 * The sentences of a text in order, without the white space around them. Built on the platform's
 * segmenter (Unicode UAX #29) and mended for copy: abbreviations, initials, figures that open a sentence, "[5]" marks, ellipses; a
 * quotation or a bracket is never cut, and stays with its "he asked". A line break ends a sentence.
 */
export const splitSentences = rememberByText(split, 1_000_000)
