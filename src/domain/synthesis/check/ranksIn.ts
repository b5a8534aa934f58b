import { foldDigits } from '../../claims/foldDigits.ts'
import { textWords } from '../../wire/alike/textWords.ts'
import type { TextRange } from '../../claims/textRange.ts'
import { foreignRanks } from './foreignNumbers.data.ts'

/** A place in a row: "ninth", "9th". */
export interface Rank extends TextRange {
  rank: number
}

const list = (words: string): string[] => words.split(' ')

const small = list(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
)
const teens = list('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth')
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety')
const english = new Map([...small, ...teens].map((word, at): [string, number] => [word, at + 1]))
for (const [at, ten] of tens.entries()) {
  english.set(`${ten.slice(0, -1)}ieth`, 10 * (at + 2))
  for (const [unit, word] of small.slice(0, 9).entries())
    english.set(`${ten}-${word}`, 10 * (at + 2) + unit + 1)
}

const figure = /^(\d+)(?:st|nd|rd|th)$/u

/** "30 second" is a time, not a rank. */
const isTime = (text: string, at: number): boolean => /\d[ -]?$/u.test(text.slice(Math.max(0, at - 2), at))

const rankOf = (word: string): number => english.get(word) ?? Number(figure.exec(word)?.[1] ?? 0)

/** The ranks of an English text. */
export function ranksIn(text: string): Rank[] {
  return textWords(text).flatMap(({ folded, start }) => {
    // "18th-century"
    const word = english.has(folded) ? folded : folded.replace(/-.*$/u, '')
    const rank = rankOf(word)
    if (rank === 0 || (rank === 2 && isTime(text, start))) return []
    return [{ rank, start, end: start + word.length }]
  })
}

const ending = /^\p{L}{0,6}$/u
const figureAbroad =
  /(?<![\d.,])(\d{1,3})(?:[ªº°]|(?:er|re|e|è|ème|eme|nde?|de|ste|ste?r?)(?!\p{L})|\.(?= \p{L})|-\p{Ll}{1,3}(?!\p{L}))/gu
const chinese = /第\s?(?:(\d{1,3})|([一二三四五六七八九十]{1,3}))/gu

const chineseRank = (signs: string): number => {
  const [ten = '', one = ''] = signs.includes('十') ? signs.split('十') : ['', signs]
  const value = (sign: string): number => '一二三四五六七八九'.indexOf(sign) + 1
  return signs.includes('十') ? 10 * (value(ten) || 1) + value(one) : value(signs)
}

/** The ranks of a text in another language. */
export function ranksAbroad(text: string): number[] {
  const folded = foldDigits(text)
  const words = textWords(text).map((word) => word.folded)
  return [
    ...foreignRanks.flatMap(([beginning, rank]) =>
      words.some((word) => word.startsWith(beginning) && ending.test(word.slice(beginning.length)))
        ? [rank]
        : [],
    ),
    ...[...folded.matchAll(figureAbroad)].map(({ 1: digits }) => Number(digits)),
    ...[...folded.matchAll(chinese)].map(({ 1: digits, 2: signs = '' }) =>
      Number(digits ?? chineseRank(signs)),
    ),
  ]
}
