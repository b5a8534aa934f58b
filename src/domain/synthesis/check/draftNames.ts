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
  ...['somebody', 'someone', 'something', 'everybody', 'everyone', 'nobody'],
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

/** Belong to the name that follows: "New Exchange" is not "Old Exchange". */
const qualifiers = new Set([
  ...[
    'new',
    'old',
    'north',
    'south',
    'east',
    'west',
    'upper',
    'lower',
    'nether',
    'central',
    'inner',
    'outer',
  ],
  ...['great', 'greater', 'little', 'northern', 'southern', 'eastern', 'western', 'first', 'second', 'third'],
])

const hasCapital = ({ raw }: TextWord): boolean => /^\p{Lu}\p{L}/u.test(raw)

const areAdjacent = (text: string, one: TextWord, other: TextWord): boolean =>
  /^\s$/u.test(text.slice(one.start + one.raw.length, other.start))

/** A name with what is part of it though it is a common word: a quality before it, any capital behind it. */
function wholeName(text: string, words: readonly TextWord[], name: DraftName): DraftName {
  const from = words.findIndex(({ start }) => start === name[0]?.start)
  let [first, end] = [from, from + name.length]
  const isPart = (at: number, beside: number): boolean => {
    const [word, other] = [words[at], words[beside]]
    if (!word || !other || !hasCapital(word)) return false
    return at < beside
      ? qualifiers.has(word.folded) && areAdjacent(text, word, other)
      : areAdjacent(text, other, word)
  }
  while (isPart(first - 1, first)) first -= 1
  while (isPart(end, end - 1)) end += 1
  return words.slice(first, end)
}

/** From so many words on, the capital that opens the sentence says what somebody is: "Fisherman Arne Holtz". */
const titledFrom = 3

/** Whether the capital that opens the sentence is the first name of the one behind it. */
function isFirstName(bare: string, [first, second]: readonly TextWord[], name: DraftName): boolean {
  if (!first || !second || name.length + 1 >= titledFrom || name[0]?.start !== second.start) return false
  return hasCapital(first) && areAdjacent(bare, first, second) && !nobody.has(first.folded)
}

/** The name that a sentence opens with, with its first name and without a title. */
function openingName(bare: string, words: readonly TextWord[], name: DraftName): DraftName {
  const [first] = words
  if (first && isFirstName(bare, words, name)) return [first, ...name]
  return name[0]?.start === first?.start && name.length >= titledFrom ? name.slice(1) : name
}

/** Small words behind a short sentence, lest its many capitals make it a headline, where they show nothing. */
const noTitle = ' here with words that only tell what sort'

/** The names that capitals show, each whole. */
function shownNames(bare: string, words: readonly TextWord[]): DraftName[] {
  const opens = (name: DraftName): boolean => name[0]?.start === words[0]?.start
  return namesOfText({ text: bare + noTitle, language: 'en' })
    .map((found) => wholeName(bare, words, found.words))
    .filter((name) => !opens(name) || name.length > 1)
    .map((name, at) => (at === 0 ? openingName(bare, words, name) : name))
}

/** Whether a name stands before the second word is over. */
const isOpened = ([name]: readonly DraftName[], second: TextWord | undefined): boolean =>
  name?.[0] !== undefined && name[0].start <= (second?.start ?? 0)

/** The names of people, places and bodies in a sentence’s own words, the one that opens it too. */
export function draftNames(sentence: ReadSentence): DraftName[] {
  const words = textWords(sentence.bare)
  const [first, second] = words
  const shown = shownNames(sentence.bare, words)
  if (!first || isOpened(shown, second)) return shown
  return isName(sentence, first, second) ? [[first], ...shown] : shown
}
