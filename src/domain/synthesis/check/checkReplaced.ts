import { oneLine } from '../../publication/oneLine.ts'
import { areContrary } from './areContrary.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { readOrder } from './readOrder.ts'
import type { StatedWord } from './statedWords.ts'
import { fitBehind, fitOf, type Ties, tiesOfWords } from './tiesOfWords.ts'
import { rangeOfWords } from './rangeOfWords.ts'

/** By so much another fits better in the place of one to have been there. */
const margins: Readonly<Partial<Record<StatedWord['kind'], number>>> = {
  name: 1,
  number: 0.3,
  word: 0.15,
  small: 0.6,
}

interface Evidence {
  ties: Ties
  theirs: readonly StatedWord[]
  keys: ReadonlySet<string>
}

const mayReplace = (own: StatedWord, other: StatedWord): boolean =>
  own.kind === other.kind &&
  own.key !== other.key &&
  (own.kind === 'name' || own.kind === 'number' || areContrary(own.parts[0] ?? '', other.parts[0] ?? ''))

/** The word of the evidence that stands where one of ours does. */
function replacedBy(
  words: readonly StatedWord[],
  at: number,
  { ties, theirs, keys }: Evidence,
): StatedWord | undefined {
  const own = words[at]
  const margin = own && margins[own.kind]
  if (!own || margin === undefined || !keys.has(own.key)) return undefined
  const told = new Set(words.map(({ key }) => key))
  // What is done is told of those before it; a day or a sum may stand behind any verb.
  const fitting = (all: readonly StatedWord[]): number =>
    own.kind === 'word' ? fitBehind(all, ties, at) : fitOf(all, ties, [at, -1])
  const fit = fitting(words)
  return theirs.find((other) => {
    if (told.has(other.key) || !mayReplace(own, other)) return false
    const replaced = words.map((word, place) => (place === at ? { ...word, key: other.key } : word))
    return fitting(replaced) - fit > margin
  })
}

/** A name, a figure or an outcome of the evidence that stands there in another place, where ours has something else. */
export const checkReplaced: SentenceRule = (sentence) => {
  const { ours, theirs } = readOrder(sentence)
  if (theirs.length === 0) return []
  const all = theirs.flatMap(({ words }) => words)
  const evidence = { ties: tiesOfWords(theirs), theirs: all, keys: new Set(all.map(({ key }) => key)) }
  return ours.words.flatMap((own, at) => {
    const other = replacedBy(ours.words, at, evidence)
    if (!other) return []
    const message = `In the evidence “${oneLine(other.parts.join(' '))}” stands here. Tell it of whom and of what it is told there.`
    const code = { name: 'name-unsupported', number: 'number-unsupported' } as const
    const range = rangeOfWords(sentence.bare, [own]) ?? wholeOf(sentence)
    return [
      findingAt(own.kind in code ? code[own.kind as keyof typeof code] : 'negation-lost', range, message),
    ]
  })
}
