import { oneLine } from '../../publication/oneLine.ts'
import { isSpeltAlike } from '../../wire/alike/isSameName.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { speakers } from '../../claims/sayingVerbs.data.ts'
import { roleWords } from '../../wire/alike/roleWords.data.ts'
import { commonCapitals } from '../../wire/commonCapitals.data.ts'
import { nameKey } from '../../wire/namesIn.ts'
import type { PackItem, PackSentence } from '../evidencePack.ts'
import { isForeign } from '../isForeign.ts'
import { languageNames } from '../extract/languageNames.data.ts'
import { type DraftName, draftNames } from './draftNames.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import { isPublisherShort } from './isPublisherShort.ts'
import { isReadable, isToldAbroad } from './isToldAbroad.ts'
import type { CitedItem, ReadSentence } from './readSentence.ts'

/** Names of ours that no source need have. */
const ours = new Set(['monexus', 'utc', ...Object.values(languageNames).map((name) => name.toLowerCase())])

const known = new Set([...speakers, ...roleWords])

const capitals = (words: readonly TextWord[]): string =>
  words.flatMap(({ raw }) => (/^\p{Lu}/u.test(raw) ? raw.charAt(0) : [])).join('')

/** "BN" for "Bank of Norvane". */
const isInitials = ({ raw }: TextWord, words: readonly TextWord[]): boolean =>
  /^\p{Lu}{2,6}$/u.test(raw) && capitals(words).includes(raw)

const isIn = (word: TextWord, words: readonly TextWord[]): boolean =>
  words.some(({ raw, folded }) => folded === word.folded || isSpeltAlike(raw, word.raw)) ||
  isInitials(word, words)

/** "Ostania" is "Ostanie" in French. */
const isSpeltAbroad = ({ raw }: TextWord, words: readonly TextWord[]): boolean =>
  raw.length > 4 && words.some((word) => nameKey(word.raw) === nameKey(raw))

const wordsOf = (name: DraftName): string => name.map(({ raw }) => raw.replace(/[’']s$/u, '')).join(' ')

const pronoun =
  /(?<!\p{L})(?:he|she|they|it|his|her|their|its|ils?|elles?|leurs?|er|sie|sein(?:e[rnms]?)?|ihr(?:e[rnms]?)?|él|ellas?|ellos|sus?|lui|lei|ele|ela|hij|zij|hun|han|hun|hans)(?!\p{L})/iu

/** "The company" in several languages: it is named before. */
const body =
  /(?<!\p{L})(?:the (?:company|firm|group|club|bank|party|union)|(?:das|des|dem) unternehmens?|der konzern|die firma|l[’']entreprise|la société|le groupe|la (?:empresa|compañía)|el grupo|l[’']azienda|la società|il gruppo|da empresa|a empresa|o grupo|компани(?:я|и|ю|ей))(?!\p{L})|公司|同社|الشركة/iu

/** So many sentences back somebody may still be "she" or "its". */
const mostBack = 3

/** A cited sentence with those before it that say who its "she" is: as far as they speak so themselves. */
function meantBy(sentence: PackSentence, { item }: CitedItem): string[] {
  const at = item.sentences.indexOf(sentence)
  let from = at
  while (from > 0 && at - from < mostBack && pronoun.test(item.sentences[from]?.exact ?? '')) from -= 1
  if (body.test(sentence.exact)) from = Math.min(from, Math.max(0, at - mostBack))
  return item.sentences.slice(from, at + 1).map(({ exact }) => exact)
}

/** The words of what is cited and of what that rests on. */
const wordsMeant = (cited: CitedItem): TextWord[] =>
  textWords(cited.sentences.flatMap((sentence) => meantBy(sentence, cited)).join('\n'))

/** "Denmark’s Mikkel Østerby" names two. */
function partsOf(name: DraftName): DraftName[] {
  const parts: TextWord[][] = [[]]
  for (const word of name) {
    parts.at(-1)?.push(word)
    if (/[’']s$/u.test(word.raw)) parts.push([])
  }
  return parts.filter(({ length }) => length > 0)
}

const isBorneWord = (word: TextWord, { item }: CitedItem, words: readonly TextWord[]): boolean =>
  isIn(word, words) ||
  (isForeign(item) &&
    (isSpeltAbroad(word, words) || isToldAbroad(word, words.map(({ raw }) => raw).join(' '), item)))

const isNamedIn = ({ headline, text }: PackItem, name: DraftName): boolean =>
  `${headline}\n${text}`.includes(wordsOf(name))

const ordinary = /(?:[^s]s|tion|ment|ity|ance|ence)$/u

const isOrdinary = ({ folded }: TextWord): boolean =>
  commonCapitals.has(folded) || known.has(folded) || ordinary.test(folded)

/** The name of a body in ordinary English words, two or more: "National Farmers" was translated. */
const isTranslated = (name: DraftName, bare: string): boolean =>
  name.every(isOrdinary) &&
  (name.length > 1 || /(?<!\p{L})\p{Lu}\p{L}+ $/u.test(bare.slice(0, name[0]?.start)))

/** What is written in letters that ours cannot be held against, and named nowhere else, is left to the eye. */
function isLeftToEye(name: DraftName, { item, text }: CitedItem, { bare, pack }: ReadSentence): boolean {
  if (!isForeign(item)) return false
  if (isReadable(text)) return isTranslated(name, bare)
  return name.length === 1 || !pack.items.some((other) => other !== item && isNamedIn(other, name))
}

/** The cited words have it, or name by its last word whom an item of the pack calls so in full. */
function isBorne(name: DraftName, cited: CitedItem, sentence: ReadSentence): boolean {
  const words = wordsMeant(cited)
  if (name.every((word) => isBorneWord(word, cited, words))) return true
  if (isPublisherShort(name, cited, sentence) || isLeftToEye(name, cited, sentence)) return true
  const isCalledSo = sentence.pack.items.some((item) => isNamedIn(item, name))
  return isCalledSo && name.slice(-1).some((word) => isIn(word, words))
}

/** "Russian-language", "Paris-based" */
const compound = /-(?:language|speaking|born|based|led|owned|backed)$/u

const withoutCompound = (word: TextWord): TextWord =>
  compound.test(word.folded)
    ? { ...word, raw: word.raw.replace(compound, ''), folded: word.folded.replace(compound, '') }
    : word

const isOurs = (name: DraftName): boolean => name.every(({ folded }) => ours.has(folded))

/** Who is named in our own words is named in the cited sentences. */
export const checkNames: SentenceRule = (sentence) => {
  const { cited, text } = sentence
  if (cited.length === 0) return []
  const isSupported = (name: DraftName): boolean =>
    isOurs(name) || cited.some((one) => isBorne(name, one, sentence))
  return draftNames(sentence)
    .map((name) => ({
      name,
      parts: partsOf(name.map(withoutCompound).filter(({ folded }) => !ours.has(folded))),
    }))
    .filter(({ parts }) => !parts.every(isSupported))
    .flatMap(({ name }) => {
      const [first, last] = [name[0], name.at(-1)]
      if (!first || !last) return []
      const range = { start: first.start, end: last.start + last.raw.length }
      const message = `The cited sentences do not name “${oneLine(text.slice(range.start, range.end))}”. Name whom they name, or cite who does.`
      return [findingAt('name-unsupported', range, message)]
    })
}
