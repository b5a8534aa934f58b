import { oneLine } from '../../publication/oneLine.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { isUndergone, isVerb } from './isVerb.ts'
import { areContrary } from './areContrary.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { rangeOfWords } from './rangeOfWords.ts'
import { readOrder } from './readOrder.ts'
import type { ReadSentence } from './readSentence.ts'
import type { StatedText, StatedWord } from './statedWords.ts'
import { fitBehind, fitOf, type Ties, tiesOfWords } from './tiesOfWords.ts'

/** By so much two fit better in each other’s place to be told the other way round. */
const margins: Readonly<Partial<Record<StatedWord['kind'], number>>> = { name: 0.15, number: 0.6, word: 0.15 }

/** What one is to another, without a verb. */
const besides = /^(?:[’']s)?,? ((?:\p{L}[\p{L}-]* ){1,5})$/u
const pair = (one: StatedWord, other: StatedWord): string => [one.key, other.key].sort().join(' ')

const betweenOf = (text: string, one: StatedWord, other: StatedWord): string =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))

/** "Norsund’s minister Pia Krohn": either may stand first. */
function areApposed(text: string, one: StatedWord, other: StatedWord): boolean {
  const [, words = ''] = besides.exec(betweenOf(text, one, other).replace(/, $/u, ' ')) ?? []
  return words !== '' && !words.trim().split(' ').some(isVerb)
}

/** Pairs of names, one beside the other, that may stand in any order. */
const looseIn = (texts: readonly StatedText[]): Set<string> =>
  new Set(
    texts.flatMap(({ text, words }) => {
      const names = words.filter(({ kind }) => kind === 'name')
      return names.flatMap((one, at) => {
        const other = names[at + 1]
        return other && areApposed(text, one, other) ? [pair(one, other)] : []
      })
    }),
  )

const swapped = (
  words: readonly StatedWord[],
  [one, other]: readonly [number, number],
): readonly StatedWord[] =>
  words.map((word, at) => {
    const beside = at === one ? words[other] : at === other ? words[one] : undefined
    return beside ? { ...word, key: beside.key } : word
  })

interface Evidence {
  isUndergone: boolean
  ties: Ties
  loose: ReadonlySet<string>
  keys: ReadonlySet<string>
}

const areComparable = (one: StatedWord, other: StatedWord, { keys }: Evidence): boolean =>
  one.kind === other.kind &&
  one.key !== other.key &&
  keys.has(one.key) &&
  keys.has(other.key) &&
  (one.kind !== 'word' || areContrary(one.parts[0] ?? '', other.parts[0] ?? ''))

function isTurned(
  { text, words }: StatedText,
  evidence: Evidence,
  places: readonly [number, number],
): boolean {
  const [one, other] = [words[places[0]], words[places[1]]]
  if (!one || !other || !areComparable(one, other, evidence)) return false
  if (
    evidence.loose.has(pair(one, other)) ||
    (!evidence.isUndergone && isUndergone(betweenOf(text, one, other)))
  )
    return false
  // What is done is told of those before it; the same may be done to anybody.
  const fitting = (all: readonly StatedWord[]): number =>
    one.kind === 'word'
      ? places.reduce((sum, at) => sum + fitBehind(all, evidence.ties, at), 0)
      : fitOf(all, evidence.ties, places)
  return fitting(swapped(words, places)) - fitting(words) > (margins[one.kind] ?? Infinity)
}

const found = (sentence: ReadSentence, words: readonly StatedWord[]): SentenceFinding[] => {
  const range = rangeOfWords(sentence.bare, words) ?? wholeOf(sentence)
  const code = words[0]?.kind === 'number' ? 'number-unsupported' : 'name-unsupported'
  const message = `In the evidence these stand the other way round: “${oneLine(sentence.text.slice(range.start, range.end))}”.`
  return [findingAt(code, range, message)]
}

/**
 * Names and figures stand beside the words that they stand beside in what is cited: two that fit better in each
 * other’s place were exchanged.
 */
export const checkOrder: SentenceRule = (sentence) => {
  const { ours, theirs } = readOrder(sentence)
  if (theirs.length === 0) return []
  const keys = new Set(theirs.flatMap(({ words }) => words.map(({ key }) => key)))
  const evidence = {
    ties: tiesOfWords(theirs),
    loose: looseIn(theirs),
    keys,
    isUndergone: theirs.some(({ text }) => isUndergone(text)),
  }
  const pairs = ours.words.flatMap((_one, at) =>
    ours.words.slice(at + 1).map((_other, apart): [number, number] => [at, at + 1 + apart]),
  )
  const [turned] = pairs.filter((places) => isTurned(ours, evidence, places))
  return turned
    ? found(
        sentence,
        turned.flatMap((at) => ours.words[at] ?? []),
      )
    : []
}
