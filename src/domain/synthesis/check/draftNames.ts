import { irregularPasts, presentVerbs } from '../../claims/presentVerbs.data.ts'
import { sentenceOpeners } from '../../claims/leadingAbbreviations.data.ts'
import { sayingVerbs, speakerVerbs, speakers } from '../../claims/sayingVerbs.data.ts'
import { headlineOpeners, roleWords } from '../../wire/alike/roleWords.data.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { commonCapitals } from '../../wire/commonCapitals.data.ts'
import { stopWords } from '../../wire/together/stopWords.data.ts'
import { namesOfText } from '../namesOfText.ts'
import type { ReadSentence } from './readSentence.ts'

/** A name in a sentence of a draft: its words, one or more. */
export type DraftName = readonly TextWord[]

const verbs = new Set([...irregularPasts, ...presentVerbs, ...sayingVerbs, ...speakerVerbs])
const openers = sentenceOpeners.map((word) => word.toLowerCase())
const nobody = new Set([
  ...openers,
  ...speakers,
  ...roleWords,
  ...headlineOpeners,
  ...commonCapitals,
  ...stopWords,
])
/** Plurals and what is done are no names, though they open a sentence. */
const common = /(?:s|ing|ed|ly|tion|sion|ment|ance|ence|ity|ness|ship|age)$/u

const isVerb = (word: TextWord | undefined): boolean =>
  word !== undefined && (verbs.has(word.folded) || /\p{Ll}{2}ed$/u.test(word.folded))

const known = new WeakMap<object, ReadonlySet<string>>()

/** All words of a pack as they are written. */
function wordsOfPack({ pack }: ReadSentence): ReadonlySet<string> {
  const found =
    known.get(pack) ??
    new Set(
      pack.items.flatMap(({ headline, text }) => textWords(`${headline}\n${text}`).map(({ raw }) => raw)),
    )
  known.set(pack, found)
  return found
}

/** A capital that opens the sentence is a name where the pack has it only so, or where somebody acts and no other word is known. */
function isName(sentence: ReadSentence, word: TextWord, next: TextWord | undefined): boolean {
  if (!/^\p{Lu}\p{L}/u.test(word.raw) || nobody.has(word.folded)) return false
  const written = wordsOfPack(sentence)
  if (written.has(word.folded)) return false
  const acts = /[’']s$/u.test(word.raw) || isVerb(next)
  return written.has(word.raw) || (acts && !common.test(word.folded))
}

/** The capital that opens the sentence, right before a name: a first name, or what somebody is. */
function opensName(bare: string, [first, second]: readonly TextWord[], name: DraftName | undefined): boolean {
  if (!first || !second || name?.[0]?.start !== second.start || nobody.has(first.folded)) return false
  return (
    /^\p{Lu}\p{L}/u.test(first.raw) && /^\s$/u.test(bare.slice(first.start + first.raw.length, second.start))
  )
}

/** The names of people, places and bodies in a sentence’s own words, the one that opens it too. */
export function draftNames(sentence: ReadSentence): DraftName[] {
  const { bare } = sentence
  const words = textWords(bare)
  const [first, second] = words
  const found = namesOfText({ text: bare, language: 'en' }).map(({ words: own }) => own)
  const inside = found.filter((name) => name[0]?.start !== first?.start || name.length > 1)
  const [name, ...others] = inside
  if (!first || name?.[0]?.start === first.start) return inside
  if (name && opensName(bare, words, name)) return [[first, ...name], ...others]
  return isName(sentence, first, second) ? [[first], ...inside] : inside
}
