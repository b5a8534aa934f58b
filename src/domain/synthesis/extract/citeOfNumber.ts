import { countsIn } from '../../wire/numbers/countsIn.ts'
import type { PackItem, PackSentence } from '../evidencePack.ts'

const saysNumber = ({ exact }: PackSentence, of: string, words: string): boolean =>
  countsIn(exact).some((count) => count.of === of && words.toLowerCase().includes(count.said.toLowerCase()))

/** The sentence of an item that gives a number of a measure: of its text before its headline. Null where none does by itself. */
export function citeOfNumber(item: PackItem, of: string, words: string): string | null {
  const saying = item.sentences.filter((sentence) => saysNumber(sentence, of, words))
  return (saying.find(({ part }) => part === 'text') ?? saying[0])?.id ?? null
}
