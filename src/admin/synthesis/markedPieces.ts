import type { SentenceFinding } from '../../domain/synthesis/synthesisDraft.ts'

/** A run of a sentence: within what a check found, or between. */
export interface Piece {
  text: string
  isMarked: boolean
}

/** A sentence in pieces, so that the words which findings speak of can be marked; they may overlap. */
export const markedPieces = (text: string, findings: readonly SentenceFinding[]): Piece[] => {
  const within = findings.map(({ start, end }) => ({
    start: Math.min(start, text.length),
    end: Math.min(end, text.length),
  }))
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  )
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return {
      text: text.slice(start, end),
      isMarked: within.some((one) => one.start <= start && one.end >= end),
    }
  })
}
