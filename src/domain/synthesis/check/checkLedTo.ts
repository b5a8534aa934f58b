import { oneLine } from '../../publication/oneLine.ts'
import { findingAt, type SentenceRule, wholeOf } from './findingAt.ts'
import { rangeOfWords } from './rangeOfWords.ts'
import { readOrder } from './readOrder.ts'
import type { StatedWord } from './statedWords.ts'

/** A word, what leads on from it, and to what: "charges", "against", "the ship’s mate". */
interface Led {
  from: string
  to: readonly StatedWord[]
}

/** So many words behind what leads on may be what it leads to. */
const reach = 6
const pronouns = new Set(['whom', 'which', 'them', 'us', 'it', 'that', 'those', 'this', 'me', 'him'])

function ledIn(words: readonly StatedWord[]): Led[] {
  return words.flatMap((small, at) => {
    const from = words[at - 1]
    if (small.kind !== 'small' || from?.kind !== 'word' || from.statement !== small.statement) return []
    const to = words.slice(at + 1, at + 1 + reach).filter(({ statement }) => statement === small.statement)
    return [{ from: `${from.key} ${small.key}`, to }]
  })
}

const isTelling = ({ kind, parts }: StatedWord): boolean =>
  (kind === 'word' && !pronouns.has(parts[0] ?? '')) || kind === 'name'

/** Leads to nothing that can be compared. */
const isOpen = ({ to }: Led): boolean => !to.slice(0, 1).some(isTelling)

/** What something is of, against or for is the same in the evidence: "charges against the captain" not for those "against the mate". */
export const checkLedTo: SentenceRule = (sentence) => {
  const { ours, theirs } = readOrder(sentence)
  const told = theirs.flatMap(({ words }) => ledIn(words))
  const keys = new Set(theirs.flatMap(({ words }) => words.map(({ key }) => key)))
  return ledIn(ours.words).flatMap(({ from, to: [own] }) => {
    const same = told.filter((one) => one.from === from)
    if (!own || !isTelling(own) || !keys.has(own.key) || same.length === 0) return []
    if (same.some(({ to }) => to.some(({ key }) => key === own.key)) || same.some(isOpen)) return []
    const range = rangeOfWords(sentence.bare, [own]) ?? wholeOf(sentence)
    const message = `The cited sentences say this of something else than “${oneLine(own.parts.join(' '))}”.`
    return [findingAt('name-unsupported', range, message)]
  })
}
