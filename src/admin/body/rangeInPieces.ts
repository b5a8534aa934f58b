import type { TextRange } from '../../domain/claims/textRange.ts'

/** A place in the running text: which of its pieces, and how many UTF-16 units into it. */
export interface PieceOffset {
  piece: number
  offset: number
}

interface PieceRange {
  from: PieceOffset
  to: PieceOffset
}

/** The piece that holds the unit at `at`; for an end, the unit before it. */
const placeOf = (lengths: readonly number[], at: number, isEnd: boolean): PieceOffset | null => {
  let before = 0
  for (const [piece, length] of lengths.entries()) {
    const after = before + length
    if (isEnd ? at > before && at <= after : at >= before && at < after) return { piece, offset: at - before }
    before = after
  }
  return null
}

/**
 * Where a range of a text lies in the pieces the text is shown in, given the lengths of those. Null for
 * an empty range and for one that the pieces do not hold.
 */
export const rangeInPieces = (lengths: readonly number[], { start, end }: TextRange): PieceRange | null => {
  if (start >= end) return null
  const from = placeOf(lengths, start, false)
  const to = placeOf(lengths, end, true)
  return from && to ? { from, to } : null
}
