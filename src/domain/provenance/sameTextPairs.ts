import { textShingles, wordsForComparison } from './textShingles.ts'

/** Two texts are one when this part of the shorter's runs of words stands in the other. */
const containment = 0.8
/** Shorter texts are one only when they are equal: a few words are easily shared. */
const fewestWords = 12

type Pair = [one: number, other: number]

/** Pairs of texts equal in their words: each with the first of its kind. Empty texts equal nothing. */
function equalPairs(words: readonly string[][]): Pair[] {
  const firsts = new Map<string, number>()
  return words.flatMap((text, index): Pair[] => {
    const key = text.join(' ')
    const first = firsts.get(key)
    if (key === '') return []
    if (first === undefined) firsts.set(key, index)
    return first === undefined ? [] : [[first, index]]
  })
}

type Shingles = ReadonlySet<number>

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

/** Which of these texts come from one: equal or near-identical ones, as pairs of indices. */
export function sameTextPairs(texts: readonly (string | null)[]): Pair[] {
  const words = texts.map((text) => wordsForComparison(text ?? ''))
  const equal = equalPairs(words)
  const repeats = new Set(equal.map(([, repeat]) => repeat))
  const isCompared = (text: readonly string[], index: number) =>
    text.length >= fewestWords && !repeats.has(index)
  return [
    ...equal,
    ...nearPairs(words.map((text, index) => textShingles(isCompared(text, index) ? text : []))),
  ]
}
