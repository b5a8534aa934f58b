import { oneLine } from '../../publication/oneLine.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { rangeOfWords } from './rangeOfWords.ts'
import { readOrder } from './readOrder.ts'
import type { StatedWord } from './statedWords.ts'

/** So many words before a figure say what it is of. */
const reach = 4
/** So many of them stand before another figure, and none before this. */
const fewest = 2

interface Figure {
  word: StatedWord
  before: ReadonlySet<string>
}

const figuresIn = (words: readonly StatedWord[]): Figure[] =>
  words.flatMap((word, at) => {
    if (word.kind !== 'number') return []
    const before = words
      .slice(Math.max(0, at - reach), at)
      .filter(({ kind, statement }) => (kind === 'word' || kind === 'name') && statement === word.statement)
    return [{ word, before: new Set(before.map(({ key }) => key)) }]
  })

const isClock = ({ word }: Figure): boolean => word.key.includes(':')

const shared = (ours: Figure, theirs: Figure): number =>
  [...ours.before].filter((key) => theirs.before.has(key)).length

/** What leads to a figure leads to the same in the evidence: "exports rose by 9" is not told for "exports rose by 4 and imports fell by 9". */
export const checkFigureOf: SentenceRule = (sentence) => {
  const { ours, theirs } = readOrder(sentence)
  const told = theirs.flatMap(({ words }) => figuresIn(words))
  const own = figuresIn(ours.words)
  const isTold = ({ word }: Figure): boolean => own.some((one) => one.word.key === word.key)
  return own.flatMap((figure) => {
    const same = told.filter(({ word }) => word.key === figure.word.key)
    if (same.length === 0 || same.some((one) => shared(figure, one) > 0)) return []
    const other = told.find(
      (one) => !isTold(one) && isClock(one) === isClock(figure) && shared(figure, one) >= fewest,
    )
    if (!other) return []
    const range = rangeOfWords(sentence.bare, [figure.word]) ?? wholeOf(sentence)
    const message = `In the evidence this is told of “${oneLine(other.word.parts.join(' '))}”. State the figure that stands there.`
    return [findingAt('number-unsupported', range, message)]
  })
}
