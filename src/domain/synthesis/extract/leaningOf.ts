import { hideQuotations } from './hideQuotations.ts'
import { leaningWords, type OpeningWords } from './leaningWords.data.ts'

/** What a sentence means only together with: whoever was named last, or the sentence before. */
export type Leaning = 'person' | 'before'

const person = /(?<!\p{L})(?:he|she|him|his|her|hers)(?!\p{L})/iu
const saidBySomebody = /["”’»],? (?:he|she|they) (?:said|added|asked|told|wrote)(?!\p{L})/iu
/** "Governor Ruud said he", "the woman said she", "Brennvik said he": there it stands for whom the sentence names. */
const named =
  /(?<=\P{L})\p{Lu}\p{L}|(?<!\p{L})(?:man|woman|boy|girl|minister|mayor|president|spokes\p{L}+|chair\p{L}*|director|secretary|leader|head|chief|governor|judge|captain|coach|doctor|author|officer|manager|driver|mother|father|widow|son|daughter)(?!\p{L})|^\p{Lu}\p{L}+ (?:said|says|told|added|wrote)(?!\p{L})/u
/** "One order moved it.", "Nobody stood below it." */
const endsOnPronoun = /(?<!\p{L})(?:it|them|him|her|there|here)[.!]?$/iu
const mostShort = 7

const isShort = (run: string): boolean => run.split(' ').length <= mostShort

function leansOnPerson(run: string): boolean {
  if (saidBySomebody.test(run)) return true
  const told = hideQuotations(run)
  const at = told.search(person)
  return at >= 0 && !named.test(told.slice(0, at))
}

const leansBack = ({ leaning, free }: OpeningWords, run: string): boolean =>
  (leaning.test(run) && !free.test(run)) || (isShort(run) && endsOnPronoun.test(run))

/**
 * Whether a sentence says nothing by itself: "he said", "The figure comes from", "All nine are mended". Null for one
 * that stands alone.
 */
export function leaningOf(run: string, language: string | null): Leaning | null {
  const words = leaningWords[(language ?? 'en').slice(0, 2).toLowerCase()]
  if (!words) return null
  if (words.unsaid?.test(run) || leansOnPerson(run)) return 'person'
  return leansBack(words, run) ? 'before' : null
}

/** Whether a sentence names somebody whom "he" in a later one may mean. */
export const namesPerson = (run: string): boolean =>
  /(?<!\p{L})\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(run) && leaningOf(run, 'en') !== 'person'
