import { monthWords } from '../../claims/monthWords.data.ts'
import { dayWords } from './dayWords.data.ts'

/** "May", "mars" and short forms are other words too often; with a day they are dates and read as such. */
const months = monthWords.map((words) => words.filter((word) => word.length > 4 && word !== 'march'))
const nameOf = new Map(
  [...dayWords, ...months].flatMap((words) =>
    words.map((word): [string, string] => [word, words[0] ?? word]),
  ),
)
const spaced = [...nameOf.keys()].filter((word) => /^\p{Script=Latin}/u.test(word)).join('|')
const unspaced = [...nameOf.keys()].filter((word) => !/^\p{Script=Latin}/u.test(word)).join('|')
const anyDay = new RegExp(String.raw`(?<!\p{L})(?:${spaced})(?!\p{L})|${unspaced}`, 'giu')

/** The days of the week, months and "yesterday" a text names, in English and in order. */
export function daysIn(text: string): string[] {
  return [...text.replaceAll("'", '’').matchAll(anyDay)].map(
    ({ 0: found }) => nameOf.get(found.toLowerCase()) ?? found,
  )
}
