import { foldForComparison } from './foldForComparison.ts'

/** A run of words that must stand in the evidence as it is. */
export interface QuotedPart {
  words: string
  /** How many characters may stand between it and the part before it. */
  within: number
}

/** What an editor may put in brackets for a word of the source: a name for "he", a short gloss. */
const insertion = 120

const wholeLetter = /\[(\p{L})\](?=\p{L})/gu
const gap = /[[(]\s*\.{3,}\s*[\])]|\.{3,}|\. \. \.|\[[^[\]]{0,200}\]/g
/** A quotation ends in the stop of the sentence it was put in, not always in its own. */
const idle = " .,;:'"
const hasWord = /[\p{L}\p{N}]/u

function trimStops(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && idle.includes(words.charAt(start))) start += 1
  while (end > start && idle.includes(words.charAt(end - 1))) end -= 1
  return words.slice(start, end)
}

/**
 * A quotation as the parts that must be found in order: an ellipsis leaves words out, a bracket
 * replaces or explains some, "[T]he" only changes a letter's case.
 */
export function quotedParts(quote: string): QuotedPart[] {
  const { folded } = foldForComparison(quote.replace(wholeLetter, '$1'))
  const parts: QuotedPart[] = []
  let read = 0
  let within = Infinity
  const add = (words: string) => {
    const trimmed = trimStops(words)
    if (hasWord.test(trimmed)) parts.push({ words: trimmed, within })
  }
  for (const { index, 0: found } of folded.matchAll(gap)) {
    add(folded.slice(read, index))
    read = index + found.length
    within = /\.{3}|\. \./.test(found) ? Infinity : insertion
  }
  add(folded.slice(read))
  return parts
}
