import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import type { PackItem } from '../evidencePack.ts'
import { feasts } from './feasts.data.ts'
import { romanised, skeleton } from './romanised.ts'

const cyrillicOrGreek = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const semitic = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const readable = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu
const anyLetter = /\p{L}/gu

/** Whether the letters of a text can be read against Latin ones, as Chinese cannot and Arabic only in part. */
export const isReadable = (text: string): boolean =>
  2 * (text.match(readable)?.length ?? 0) >= (text.match(anyLetter)?.length ?? 0)

/** What cases and genders add behind a name. */
const longestEnding = 4
const shortestStem = 3

/** "Сорокин" and "Сорокина" begin alike. */
function beginAlike(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const rest = Math.max(one.length, other.length) - at
  return at >= shortestStem && rest <= Math.min(longestEnding, at)
}

const isRomanised = (raw: string, words: readonly TextWord[]): boolean => {
  const ours = romanised(raw)
  return words.some((word) => cyrillicOrGreek.test(word.raw) && beginAlike(ours, romanised(word.raw)))
}

/** With an article or a preposition before it. */
const isSkeleton = (raw: string, words: readonly TextWord[]): boolean => {
  const ours = skeleton(raw)
  return (
    ours.length > 1 &&
    words.some((word) => {
      if (!semitic.test(word.raw)) return false
      const theirs = skeleton(word.raw)
      return theirs === ours || skeleton(word.raw.replace(/^[وبلفك]?ال|^[והבלמש]/u, '')) === ours
    })
  )
}

const regions = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
let countries: ReadonlyMap<string, string> | null = null

/** Codes of countries by their English names in small letters. */
function countryCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const codes = [...regions].flatMap((first) => [...regions].map((second) => first + second))
  countries ??= new Map(
    codes.flatMap((code): [string, string][] => {
      const name = names.of(code)
      return name === undefined ? [] : [[name.toLowerCase(), code]]
    }),
  )
  return countries
}

const countryStem = 3

/** "Danois" and "Danemark" tell of Denmark. */
function isCountry(folded: string, text: string, language: string | null): boolean {
  const code = countryCodes().get(folded)
  if (code === undefined || language === null || !/^[a-z]{2}(?:-|$)/i.test(language)) return false
  const name = new Intl.DisplayNames(language.slice(0, 2), { type: 'region' }).of(code) ?? ''
  if (!isReadable(name)) return text.includes(name)
  const stem = name.slice(0, countryStem).toLowerCase()
  return textWords(text).some((word) => word.folded.startsWith(stem))
}

/** Whether a cited item in another language has a word of a name in its own spelling. */
export function isToldAbroad(
  { raw, folded }: TextWord,
  text: string,
  { language, source, owner }: PackItem,
): boolean {
  const bare = folded.replace(/[’']s$/u, '')
  const words = textWords(`${text}\n${source}\n${owner ?? ''}`)
  return (
    (feasts[bare]?.test(text) ?? false) ||
    isRomanised(raw, words) ||
    isSkeleton(raw, words) ||
    isCountry(bare, text, language)
  )
}
