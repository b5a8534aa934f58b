import { oneLine } from '../../publication/oneLine.ts'
import { foldDigits } from '../../claims/foldDigits.ts'
import { isSameName } from '../../wire/alike/isSameName.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { type DraftName, draftNames } from './draftNames.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import { type TextWord, textWords } from '../../wire/alike/textWords.ts'
import { romanised } from './romanised.ts'
import type { CitedItem, ReadSentence } from './readSentence.ts'

/** From one place to another, in several languages. */
const towards = /^\s*(?:to|nach|à|au|a|al|para|hacia|до|в|на|naar|til|till|do|[-–—→])\s*$/iu

const endOf = ({ start, raw }: TextWord): number => start + raw.length

const isSame = (one: TextWord, other: TextWord): boolean =>
  isSameName(one.raw, other.raw) || romanised(one.raw) === romanised(other.raw)

/** Whether a text has two names with nothing but "to" between them, the first before the second. */
const leads = (text: string, from: TextWord, to: TextWord): boolean => {
  const words = textWords(text)
  return words.some(
    (one) =>
      isSame(one, from) &&
      words.some((other) => isSame(other, to) && towards.test(text.slice(endOf(one), other.start))),
  )
}

const found = (bare: string, from: number, to: number): SentenceFinding => {
  const message = `In the evidence it is the other way round: “${oneLine(bare.slice(from, to))}”.`
  return findingAt('name-unsupported', { start: from, end: to }, message)
}

/** "From Marle to Averton" for "from Averton to Marle". */
function turnedWay({ bare, cited }: ReadSentence, one: TextWord, other: TextWord): SentenceFinding[] {
  if (!towards.test(bare.slice(endOf(one), other.start))) return []
  const isStraight = cited.some(({ text }) => leads(text, one, other))
  const isTurned = cited.some(({ text }) => leads(text, other, one))
  return isTurned && !isStraight ? [found(bare, one.start, endOf(other))] : []
}

const figure = /(?<![\p{L}\d.,:])\d+(?:[.,:]\d+)*/gu

/** The first figure behind a name and before the next one, of the same sentence. */
function figureOf(text: string, from: number, until: number): string | null {
  const [clause = ''] = foldDigits(text.slice(from, until)).split(/[.;:!?](?!\d)/u)
  return [...clause.matchAll(figure)][0]?.[0] ?? null
}

interface Scored {
  name: TextWord
  figure: string
}

function scoresOf(text: string, names: readonly TextWord[]): Scored[] {
  return names.flatMap((name, at) => {
    const told = figureOf(text, endOf(name), names[at + 1]?.start ?? text.length)
    return told === null ? [] : [{ name, figure: told }]
  })
}

const lastWords = (names: readonly DraftName[]): TextWord[] => names.flatMap((name) => name.at(-1) ?? [])

function scoresCited({ text }: CitedItem, wanted: readonly TextWord[]): Scored[] {
  const names = textWords(text).filter((word) => wanted.some((name) => isSame(name, word)))
  return scoresOf(text, names)
}

const gives = (scores: readonly Scored[], name: TextWord, figureTold: string): boolean =>
  scores.some((score) => isSame(score.name, name) && score.figure === figureTold)

/** Each with the other’s figure: "Reds 4, Blues 7" for "Blues 4, Reds 7". */
function turnedScores({ bare, cited }: ReadSentence, names: readonly TextWord[]): SentenceFinding[] {
  const ours = scoresOf(bare, names)
  const theirs = cited.flatMap((one) => scoresCited(one, names))
  return ours.flatMap((one, at) =>
    ours
      .slice(at + 1)
      .filter(
        (other) =>
          one.figure !== other.figure &&
          !isSame(one.name, other.name) &&
          gives(theirs, one.name, other.figure) &&
          gives(theirs, other.name, one.figure) &&
          !gives(theirs, one.name, one.figure),
      )
      .map((other) => found(bare, one.name.start, endOf(other.name))),
  )
}

/** So many names of one sentence are held against each other. */
const mostNames = 8

/** Two names that the evidence has in each other’s place: on the way, or with each other’s figure. */
export const checkPlaces: SentenceRule = (sentence) => {
  const names = lastWords(draftNames(sentence)).slice(0, mostNames)
  const firsts = draftNames(sentence).flatMap((name) => name[0] ?? [])
  const ways = names.flatMap((one, at) => {
    const other = firsts[at + 1]
    return other ? turnedWay(sentence, one, other) : []
  })
  return [...ways, ...turnedScores(sentence, names)]
}
