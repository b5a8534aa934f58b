import type { StatedNumber } from '../claims/statedNumber.ts'
import { termsOf } from './together/termsOf.ts'

const endOfThought = /[.,;:!?()\n]/u
const word = /\p{L}[\p{L}\p{M}’'-]*/gu
/** How far from a number the word stands that says what it counts. */
const reach = 3
/** So far the text is read to find it, in UTF-16 units. */
const farthest = 120

const telling = (words: readonly string[]): string | undefined =>
  words.slice(0, reach).find((one) => termsOf(one).length > 0)

/**
 * The word that says what a number of a text counts or measures, as it is written: "212 evacuated" counts
 * what follows, "gusts of 31 metres" measures what goes before. Undefined where none does.
 */
export function subjectOfNumber(text: string, { start, end, unit }: StatedNumber): string | undefined {
  const behind = text.slice(end, end + farthest).split(endOfThought)[0] ?? ''
  if (unit === null) return telling(behind.match(word) ?? [])
  const before =
    text
      .slice(Math.max(0, start - farthest), start)
      .split(endOfThought)
      .at(-1) ?? ''
  return telling((before.match(word) ?? []).reverse())
}
