import { originalOffset } from './foldForComparison.ts'
import type { PreparedEvidence } from './prepareEvidence.ts'
import { quotedParts, type QuotedPart } from './quotedParts.ts'
import type { TextRange } from './textRange.ts'

/** Looked for first, so that a long quotation is not compared at every place of a monotonous text. */
const probeLength = 40
/** A quotation whose beginning stands at more places than this is not looked for further. */
const mostPlaces = 500

/** Scripts whose words stand apart: there a quotation may not begin or end within a word. */
const spacedLetter =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u

const cutsWord = (text: string, at: number): boolean =>
  spacedLetter.test(text.charAt(at - 1)) && spacedLetter.test(text.charAt(at))

function toggled(words: string): string {
  const first = words.charAt(0)
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
  return other.length === 1 ? other + words.slice(1) : words
}

/** The first place from `from` on where words stand whole, whatever the case of their first letter. */
function placeOf(text: string, words: string, from: number): number {
  const places = [words, toggled(words)].map((form) => {
    const probe = form.slice(0, probeLength)
    let at = text.indexOf(probe, from)
    for (let count = 0; at >= 0 && count < mostPlaces; count += 1) {
      const isWhole = !cutsWord(text, at) && !cutsWord(text, at + form.length)
      if (isWhole && text.startsWith(form, at)) return at
      at = text.indexOf(probe, at + 1)
    }
    return -1
  })
  return Math.min(...places.map((place) => (place < 0 ? Infinity : place)))
}

/** Where the parts end when they follow each other from the first one's place; null when they do not. */
function endOfParts(text: string, parts: readonly QuotedPart[], start: number): number | null {
  let end = start
  for (const [index, { words, within }] of parts.entries()) {
    const place = index === 0 ? start : placeOf(text, words, end)
    if (place === Infinity || place - end > within) return null
    end = place + words.length
  }
  return end
}

/**
 * Where the evidence holds the words of a quotation, in the offsets of its own text; null when it
 * does not, or when the quotation has no words. What `foldForComparison` folds may differ, the case
 * of a first letter and a last stop; a word may not. Parts around an ellipsis must follow in order.
 */
export function holdsQuotation({ folding }: PreparedEvidence, quote: string): TextRange | null {
  const parts = quotedParts(quote)
  const [first] = parts
  if (!first) return null
  let start = placeOf(folding.folded, first.words, 0)
  for (let count = 0; start !== Infinity && count < 20; count += 1) {
    const end = endOfParts(folding.folded, parts, start)
    if (end !== null) return { start: originalOffset(folding, start), end: originalOffset(folding, end) }
    start = placeOf(folding.folded, first.words, start + 1)
  }
  return null
}
