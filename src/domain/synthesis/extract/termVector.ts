import { termsOf } from '../../wire/together/termsOf.ts'
import type { TermVector } from './candidate.ts'

/** Weighs a term against how many of the texts have it. */
export type TermWeights = (term: string) => number

export function termWeights(texts: readonly (readonly string[])[]): TermWeights {
  const counts = new Map<string, number>()
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + texts.length / (counts.get(term) ?? 1))
}

/** Weights as a vector of length 1. */
export function unitVector(weights: ReadonlyMap<string, number>): TermVector {
  const length = Math.hypot(...weights.values())
  return length === 0 ? new Map() : new Map([...weights].map(([term, weight]) => [term, weight / length]))
}

/** A text as a vector of length 1 over its terms. */
export function termVector(text: string, weightOf: TermWeights): TermVector {
  const counts = new Map<string, number>()
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return unitVector(
    new Map([...counts].map(([term, count]) => [term, (1 + Math.log(count)) * weightOf(term)])),
  )
}

/** The middle of several vectors. */
export function centroidOf(vectors: readonly TermVector[]): TermVector {
  const sum = new Map<string, number>()
  for (const vector of vectors)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight)
  return unitVector(sum)
}

/** Cosine of two vectors of length 1: 0 where they share nothing, 1 where they say the same. */
export function cosine(one: TermVector, other: TermVector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}
