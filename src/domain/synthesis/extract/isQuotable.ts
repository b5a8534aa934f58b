import { isPrintable } from '../isPrintable.ts'

const fewestWords = 4
const mostWords = 60
const mostSigns = 420
/** Scripts without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const fewestUnspaced = 8

const unfinished = /[:,;–—-]$|[?？؟]["”’»)\]]*$/u
const notice =
  /^(?:follow|subscribe|read more|read also|sign up|click|watch live|join us|share this|photos?\b|photographs?\b|video\b|sources?:|more to follow|more details|this is a developing|lesen sie|lea más|lire aussi)/iu

const wordsIn = (run: string): number => run.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length

function hasFitLength(run: string): boolean {
  const count = wordsIn(run)
  const isLong = count >= fewestWords || (run.match(unspaced)?.length ?? 0) >= fewestUnspaced
  return isLong && count <= mostWords && run.length <= mostSigns
}

/** Whether a run of a source's words is a sentence that a paper may quote. */
export const isQuotable = (run: string): boolean =>
  hasFitLength(run) && !unfinished.test(run) && !notice.test(run) && isPrintable(run)
