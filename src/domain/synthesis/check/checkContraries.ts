import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { isForeign } from '../isForeign.ts'
import { areContrary } from './areContrary.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import { stemOfWord } from './stemOfWord.ts'

/** Say more than where something is: "over 3 square kilometres". */
const ambiguous = new Set(['over', 'under', 'above', 'below'])

/** So many different words of a sentence are held against each other. */
const most = 150

const wordsOf = (text: string): TextWord[] => {
  const words = new Map(textWords(text).map((word) => [word.folded, word]))
  return [...words.values()].slice(0, most)
}

const stemsOf = (words: readonly TextWord[]): Set<string> => new Set(words.map(({ raw }) => stemOfWord(raw)))

/** Words for which the cited sentences have nothing but the contrary: "fell" for "rose", "before" for "after". */
export const checkContraries: SentenceRule = ({ bare, text, cited }) => {
  const texts = cited.filter(({ item }) => !isForeign(item)).map((one) => one.text)
  if (texts.length < cited.length || texts.length === 0) return []
  const [ours, theirs] = [wordsOf(bare), wordsOf(texts.join(' '))]
  const [own, told] = [stemsOf(wordsOf(text)), stemsOf(theirs)]
  const lost = theirs.filter(({ raw }) => !own.has(stemOfWord(raw)))
  return ours.flatMap(({ raw, folded, start }) => {
    if (told.has(stemOfWord(raw)) || ambiguous.has(folded)) return []
    const contrary = lost.find((word) => areContrary(folded, word.folded))
    // Who is "acquitted of fraud but found guilty" of something else may be told as cleared.
    if (!contrary || theirs.some((word) => areContrary(contrary.folded, word.folded))) return []
    const message = `The cited sentences say the contrary: “${contrary.raw}”, not “${raw}”.`
    return [findingAt('negation-lost', { start, end: start + raw.length }, message)]
  })
}
