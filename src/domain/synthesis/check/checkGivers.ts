import { oneLine } from '../../publication/oneLine.ts'
import type { SentenceFinding } from '../synthesisDraft.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'
import { orderedWords } from './orderedWords.ts'
import { readOrder } from './readOrder.ts'

/** A figure with the words of its clause, who gives it among them. */
interface Given {
  figure: string
  around: ReadonlySet<string>
}

const clauseEnds = /[;:!?—–]|,(?!\d)|\.(?!\d)|(?<!\p{L})(?:while|whereas|but|and)(?!\p{L})/u
const noNames: ReadonlySet<string> = new Set()

const givenIn = (text: string): Given[] => {
  const words = orderedWords(text, noNames)
  const around = new Set(words.flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])))
  return words.flatMap(({ kind, key }) => (kind === 'number' ? [{ figure: key, around }] : []))
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((key) => other.has(key)).length

const aroundIn = (all: readonly Given[], figure: string): ReadonlySet<string> =>
  new Set(all.flatMap((one) => (one.figure === figure ? [...one.around] : [])))

/** Whether two figures of ours stand among the words of each other’s sentence. */
function areExchanged(one: Given, other: Given, theirs: readonly Given[]): boolean {
  const [first, second] = [one, other].map(({ figure }) => aroundIn(theirs, figure))
  if (!first || !second || one.figure === other.figure || first.size === 0 || second.size === 0) return false
  const straight = shared(one.around, first) + shared(other.around, second)
  return shared(one.around, second) + shared(other.around, first) > straight
}

const found = (text: string, one: Given, other: Given): SentenceFinding => {
  const places = [one, other].map(({ figure }) => ({ at: text.indexOf(figure), long: figure.length }))
  const start = Math.max(0, Math.min(...places.map(({ at }) => at)))
  const end = Math.max(start, ...places.map(({ at, long }) => at + long))
  const message = `In the evidence these figures stand the other way round: “${oneLine(text.slice(start, end))}”.`
  return findingAt('number-unsupported', { start, end }, message)
}

/** Who gives a figure, and of what, is told of the same figure: not the police’s of the organisers. */
export const checkGivers: SentenceRule = (sentence) => {
  const { theirs } = readOrder(sentence)
  const told = theirs.flatMap(({ text }) => givenIn(text))
  const ours = sentence.own.split(clauseEnds).map(givenIn)
  return ours.flatMap((given, at) =>
    ours
      .slice(at + 1)
      .flatMap((later) =>
        given.flatMap((one) =>
          later
            .filter((other) => areExchanged(one, other, told))
            .map((other) => found(sentence.text, one, other)),
        ),
      ),
  )
}
