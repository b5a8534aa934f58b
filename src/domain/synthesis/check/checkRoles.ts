import { oneLine } from '../../publication/oneLine.ts'
import { isSameName } from '../../wire/alike/isSameName.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { termsOf } from '../../wire/together/termsOf.ts'
import { draftNames } from './draftNames.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import type { CitedItem } from './readSentence.ts'

/** What turns who does into whom it is done to, or puts two beside each other. */
const passive =
  /(?<!\p{L})(?:by|between|of|for|from|with|at|(?:was|were|is|are|be|been|being) (?:\p{Ll}+ly )?\p{L}+(?:ed|[aeio]wn|ken|ven|ten|sen))(?!\p{L})/iu

interface Between {
  terms: readonly string[]
  isPlain: boolean
}

function betweenOf(text: string, from: TextWord, to: TextWord): Between | null {
  if (from.start >= to.start) return null
  const words = text.slice(from.start + from.raw.length, to.start)
  return {
    terms: termsOf(words),
    isPlain:
      !passive.test(words) &&
      !/[.;:]|, (?:the |an? )?\p{Lu}|(?<!\p{L})(?:while|whereas)(?!\p{L})/u.test(words),
  }
}

const placeOf = (words: readonly TextWord[], name: TextWord): TextWord | undefined =>
  words.find(({ raw }) => isSameName(raw, name.raw))

/** Whether the cited words say the same of two names with each in the other’s place. */
function isTurned({ text }: CitedItem, [one, other]: readonly [TextWord, TextWord], ours: Between): boolean {
  const words = textWords(text)
  const [here, there] = [placeOf(words, one), placeOf(words, other)]
  const theirs = here && there ? betweenOf(text, there, here) : null
  if (!theirs?.isPlain || !ours.isPlain) return false
  return ours.terms.length > 0 && ours.terms.some((term) => theirs.terms.includes(term))
}

const isStraight = ({ text }: CitedItem, [one, other]: readonly [TextWord, TextWord]): boolean => {
  const words = textWords(text)
  const [here, there] = [placeOf(words, one), placeOf(words, other)]
  return here !== undefined && there !== undefined && here.start < there.start
}

/** So many names of one sentence are held against each other, each with each. */
const mostNames = 6

const pairsOf = <Value>(values: readonly Value[]): [Value, Value][] =>
  values.flatMap((one, at) => values.slice(at + 1).map((other): [Value, Value] => [one, other]))

/** Who does it and to whom is not turned round: "Rovers beat Albion" for "Albion beat Rovers". */
export const checkRoles: SentenceRule = (sentence) => {
  const { bare, cited } = sentence
  const names = draftNames(sentence).flatMap((name) => name.at(-1) ?? [])
  return pairsOf(names.slice(0, mostNames)).flatMap(([one, other]) => {
    const ours = betweenOf(bare, one, other)
    if (!ours || cited.some((item) => isStraight(item, [one, other]))) return []
    if (!cited.some((item) => isTurned(item, [one, other], ours))) return []
    const range = { start: one.start, end: other.start + other.raw.length }
    const message = `In the evidence it is the other way round: “${oneLine(bare.slice(range.start, range.end))}”.`
    return [findingAt('name-unsupported', range, message)]
  })
}
