import { foldWord } from './foldWord.ts'

/** No mark stands alone: the one behind an emoji says only how it is drawn. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** Scripts that write words without spaces between them, and Korean, which hangs particles to its words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu
const isUnspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u

/** No word is longer; what is, is no word, and fills an index. */
const longest = 64

const pairs = (run: string): string[] => {
  const letters = [...run]
  if (letters.length === 1) return letters
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`)
}

/** A run of an unspaced script is its pairs of letters; the last letter alone ends what is indexed. */
const tokensOfRun = (run: string, isIndexed: boolean): string[] => {
  if (!isUnspaced.test(run)) return [run.slice(0, longest)]
  const letters = [...run]
  const last = letters.at(-1)
  return isIndexed && last !== undefined && letters.length > 1 ? [...pairs(run), last] : pairs(run)
}

const tokensOf = (text: string, isIndexed: boolean): string[] =>
  (foldWord(text).match(word) ?? []).flatMap((one) =>
    (one.match(unspaced) ?? []).flatMap((run) => tokensOfRun(run, isIndexed)),
  )

/**
 * The words of a text as the index keeps them, in their order. Chinese, Japanese, Korean and Thai are
 * kept as overlapping pairs of letters, so that any word within a run is found as a phrase of pairs.
 */
export const searchTokens = (text: string): string[] => tokensOf(text, true)

/** The same for what somebody looks for. */
export const askedTokens = (text: string): string[] => tokensOf(text, false)
