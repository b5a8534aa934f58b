import { rememberByText } from '../claims/rememberByText.ts'
import { textShingles, wordsForComparison } from './textShingles.ts'

/** Two texts are one when this part of the shorter's runs of words stands in the other. */
const containment = 0.8
/** Shorter texts are one only when they are equal: a few words are easily shared. */
const fewestWords = 12

type Pair = [one: number, other: number]

type Shingles = ReadonlySet<number>

interface ComparedText {
  words: string
  /** None of a short text. */
  shingles: Shingles
}

function compare(text: string): ComparedText {
  const words = wordsForComparison(text)
  return { words: words.join(' '), shingles: textShingles(words.length < fewestWords ? [] : words) }
}

const comparedText = rememberByText(compare, 2_000_000)

/** Pairs of texts equal in their words: each with the first of its kind. Empty texts equal nothing. */
function equalPairs(texts: readonly ComparedText[]): Pair[] {
  const firsts = new Map<string, number>()
  return texts.flatMap(({ words }, index): Pair[] => {
    const first = firsts.get(words)
    if (words === '') return []
    if (first === undefined) firsts.set(words, index)
    return first === undefined ? [] : [[first, index]]
  })
}

/** Which texts have each shingle, filled text by text. */
class ShingleIndex {
  readonly #holders = new Map<number, number[]>()

  add(own: Shingles, index: number): void {
    for (const shingle of own) {
      const known = this.#holders.get(shingle)
      if (known) known.push(index)
      else this.#holders.set(shingle, [index])
    }
  }

  /** How many shingles each text so far shares with this one. */
  shared(own: Shingles, counts: Uint32Array): Uint32Array {
    counts.fill(0)
    for (const shingle of own)
      for (const holder of this.#holders.get(shingle) ?? []) counts[holder] = (counts[holder] ?? 0) + 1
    return counts
  }
}

function nearPairs(shingles: readonly Shingles[]): Pair[] {
  const met = new ShingleIndex()
  const counts = new Uint32Array(shingles.length)
  return shingles.flatMap((own, index) => {
    const shared = met.shared(own, counts)
    met.add(own, index)
    const isNear = (other: Shingles, at: number): boolean => {
      const shorter = Math.min(own.size, other.size)
      return shorter > 0 && (shared[at] ?? 0) >= containment * shorter
    }
    return shingles.slice(0, index).flatMap((other, at): Pair[] => (isNear(other, at) ? [[at, index]] : []))
  })
}

const noShingles: Shingles = new Set()

/** Which of these texts come from one: equal or near-identical ones, as pairs of indices. */
export function sameTextPairs(texts: readonly (string | null)[]): Pair[] {
  const compared = texts.map((text) => comparedText(text ?? ''))
  const equal = equalPairs(compared)
  const repeats = new Set(equal.map(([, repeat]) => repeat))
  const shingles = compared.map((text, index) => (repeats.has(index) ? noShingles : text.shingles))
  return [...equal, ...nearPairs(shingles)]
}
