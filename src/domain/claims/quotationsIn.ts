import { quoteStyles, type QuoteStyle } from './quoteStyles.data.ts'
import type { TextRange } from './textRange.ts'

/** Words in quote marks. The range takes the marks in; `text` is what stands between them. */
export interface Quotation extends TextRange {
  text: string
}

interface Mark {
  at: number
  sign: string
  before: string
  after: string
}

type Found = TextRange & { single: boolean }

const anyMark = /["“”„＂″«»「」『』‹›‘’‚']/g
const inWord = /[\p{L}\p{N}]/u
const opensAfter = /^[\s([{—–\-/:…|"“„«‘¿¡]?$/u
/** "’90s" and "'tis" lost letters; they quote nothing. */
const elision = /^(?:\d\ds?(?![\d\p{L}])|(?:tis|twas|em|til|cause|n)(?!\p{L}))/iu

function marksIn(text: string): Mark[] {
  return [...text.matchAll(anyMark)].map(({ index, 0: sign }) => ({
    at: index,
    sign,
    before: text.slice(index - 1, index),
    after: text.slice(index + 1, index + 8),
  }))
}

const selfClosing = ({ open, close }: QuoteStyle) => [...open].some((sign) => close.includes(sign))

const isSpaced = ({ sign, after }: Mark): boolean =>
  after === '' || (/^\s/u.test(after) && !/[«»]/.test(sign))

/** Whether only its place tells that a mark opens: those that close as well, and apostrophes. */
const goesByPlace = (style: QuoteStyle): boolean => style.single || style.open === '»' || selfClosing(style)

function mayOpen(mark: Mark, style: QuoteStyle): boolean {
  if (!style.open.includes(mark.sign) || isSpaced(mark)) return false
  if (style.single && elision.test(mark.after)) return false
  return !goesByPlace(style) || opensAfter.test(mark.before)
}

function mayClose(mark: Mark, { close, single, open }: QuoteStyle): boolean {
  if (!close.includes(mark.sign)) return false
  if (!single && open !== close) return true
  return !/\s/u.test(mark.before) && !inWord.test(mark.after.slice(0, 1))
}

/** "the ministers’ plan": an apostrophe as likely as a closing mark. */
const isPlural = ({ before, after }: Mark, { single }: QuoteStyle): boolean =>
  single && before === 's' && /^\s\p{Ll}/u.test(after)

/** The quotations of one style, left to right; one that opens again before it closed starts anew. */
function pairsOf(marks: readonly Mark[], style: QuoteStyle): Found[] {
  const found: Found[] = []
  let open: number | null = null
  let doubtful: number | null = null
  const close = (end: number | null) => {
    if (open !== null && end !== null && end > open + 1)
      found.push({ start: open, end: end + 1, single: style.single })
    open = doubtful = null
  }
  for (const mark of marks) {
    if (open !== null && mayClose(mark, style)) {
      if (isPlural(mark, style)) doubtful ??= mark.at
      else close(mark.at)
    } else if (mayOpen(mark, style)) {
      close(doubtful)
      open = mark.at
    }
  }
  close(doubtful)
  return found
}

/** Of quotations one inside the other the outer; of two that cross, the one in double marks. */
function outermost(found: Found[]): Found[] {
  const kept: Found[] = []
  for (const next of found.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1)
    if (!last || next.start >= last.end) kept.push(next)
    else if (next.end > last.end && last.single && !next.single) kept[kept.length - 1] = next
  }
  return kept
}

/**
 * The quotations in a text, in order, in the marks of English, French, German, the Nordic languages,
 * Chinese and Japanese. A mark that is never closed quotes nothing; a quotation within another is
 * part of it; an apostrophe is no mark. One word in marks is somebody's word and counts.
 */
export function quotationsIn(text: string): Quotation[] {
  const marks = marksIn(text)
  if (marks.length < 2) return []
  const found = quoteStyles.flatMap((style) => pairsOf(marks, style))
  return outermost(found)
    .map(({ start, end }) => ({ start, end, text: text.slice(start + 1, end - 1).trim() }))
    .filter((quotation) => inWord.test(quotation.text))
}
