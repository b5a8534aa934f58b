import { oneLine } from '../../publication/oneLine.ts'
import { isSameName } from '../../wire/alike/isSameName.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { nameKey } from '../../wire/namesIn.ts'
import type { PackSentence } from '../evidencePack.ts'
import { isForeign } from '../isForeign.ts'
import { languageNames } from '../extract/languageNames.data.ts'
import { type DraftName, draftNames } from './draftNames.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import type { CitedItem } from './readSentence.ts'

/** Names of ours that no source need have. */
const ours = new Set(['monexus', 'utc', ...Object.values(languageNames).map((name) => name.toLowerCase())])

const capitals = (words: readonly TextWord[]): string =>
  words.flatMap(({ raw }) => (/^\p{Lu}/u.test(raw) ? raw.charAt(0) : [])).join('')

/** "BN" for "Bank of Norvane". */
const isInitials = ({ raw }: TextWord, words: readonly TextWord[]): boolean =>
  /^\p{Lu}{2,6}$/u.test(raw) && capitals(words).includes(raw)

const isIn = (word: TextWord, words: readonly TextWord[]): boolean =>
  words.some(({ raw, folded }) => folded === word.folded || isSameName(raw, word.raw)) ||
  isInitials(word, words)

/** "Ostania" is "Ostanie" in French. */
const isSpeltAbroad = ({ raw }: TextWord, words: readonly TextWord[]): boolean =>
  raw.length > 4 && words.some((word) => nameKey(word.raw) === nameKey(raw))

const wordsOf = (name: DraftName): string => name.map(({ raw }) => raw.replace(/[’']s$/u, '')).join(' ')

const pronoun =
  /(?<!\p{L})(?:he|she|they|it|his|her|their|its|ils?|elles?|leurs?|er|sie|sein(?:e[rnms]?)?|ihr(?:e[rnms]?)?|él|ellas?|ellos|sus?|lui|lei|ele|ela|hij|zij|hun|han|hun|hans)(?!\p{L})/iu

/** So many sentences back somebody may still be "she" or "its". */
const mostBack = 3

/** A cited sentence with those before it that say who its "she" is: as far as they speak so themselves. */
function meantBy(sentence: PackSentence, { item }: CitedItem): string[] {
  const at = item.sentences.indexOf(sentence)
  let from = at
  while (from > 0 && at - from < mostBack && pronoun.test(item.sentences[from]?.exact ?? '')) from -= 1
  return item.sentences.slice(from, at + 1).map(({ exact }) => exact)
}

/** The words of what is cited and of what that rests on. */
const wordsMeant = (cited: CitedItem): TextWord[] =>
  textWords(cited.sentences.flatMap((sentence) => meantBy(sentence, cited)).join('\n'))

/** The cited words have it, or name by a part of it whom the same item calls so. */
function isBorne(name: DraftName, cited: CitedItem): boolean {
  const { item } = cited
  const words = wordsMeant(cited)
  if (name.every((word) => isIn(word, words) || (isForeign(item) && isSpeltAbroad(word, words)))) return true
  const isCalledSo = `${item.headline}\n${item.text}`.includes(wordsOf(name))
  return isCalledSo && name.some((word) => isIn(word, words))
}

const isOurs = (name: DraftName): boolean => name.every(({ folded }) => ours.has(folded))

/** Who is named in our own words is named in the cited sentences. */
export const checkNames: SentenceRule = (sentence) => {
  const { cited, text } = sentence
  if (cited.length === 0) return []
  return draftNames(sentence)
    .filter((name) => !isOurs(name) && !cited.some((one) => isBorne(name, one)))
    .flatMap((name) => {
      const [first, last] = [name[0], name.at(-1)]
      if (!first || !last) return []
      const range = { start: first.start, end: last.start + last.raw.length }
      const message = `The cited sentences do not name “${oneLine(text.slice(range.start, range.end))}”. Name whom they name, or cite who does.`
      return [findingAt('name-unsupported', range, message)]
    })
}
