import { wordsForComparison } from '../../provenance/textShingles.ts'
import { stopWords } from './stopWords.data.ts'

const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const hangul = /^\p{Script=Hangul}+$/u

/** "closes", "closed", "closing" and "closure" begin alike: cheap, and the same for every language. */
function stem(word: string): string {
  if (word.length < 5 || hangul.test(word)) return word
  const bare = word.replace(/(?:ies|ied|y)$/, 'i').replace(/(?:ings?|e?d|e?s)$/, '')
  return (bare.length < 3 ? word : bare).slice(0, 9)
}

const isTelling = (word: string): boolean => word.length > 1 && !/^\d+$/.test(word) && !stopWords.has(word)

/** Scripts without spaces have no words at hand: every two neighbours are a term. */
const pairAt = (words: readonly string[], at: number): string | null =>
  cjk.test(words[at] ?? '') && cjk.test(words[at + 1] ?? '') ? `${words[at]}${words[at + 1]}` : null

/** The terms of a text: stems of the words that tell something, pairs of signs where there are no words. */
export function termsOf(text: string): string[] {
  const words = wordsForComparison(text.replace(/[’']s(?!\p{L})/gu, ''))
  return words.flatMap((word, at) => {
    const pair = pairAt(words, at)
    if (pair !== null) return [pair]
    return isTelling(word) ? [stem(word)] : []
  })
}
