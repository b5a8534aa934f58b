import type { TextRange } from '../../claims/textRange.ts'
import { textWords } from '../../wire/alike/textWords.ts'
import type { OrderedWord } from './orderedWords.ts'

/** From the first to the last of some words in a sentence, whose passive was turned for comparing; null for none. */
export function rangeOfWords(text: string, wanted: readonly Pick<OrderedWord, 'parts'>[]): TextRange | null {
  const parts = new Set(wanted.flatMap(({ parts: all }) => all))
  const words = textWords(text).filter(({ folded }) => parts.has(folded))
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? { start: first.start, end: last.start + last.raw.length } : null
}
