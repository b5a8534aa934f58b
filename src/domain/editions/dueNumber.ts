import type { Numbering } from './manifest.ts'

export interface NumberedSoFar {
  numbering: Numbering
  /** The last number given to any edition; null before the first. */
  lastNumber: number | null
  /** The last number of the volume the edition falls in; 0 when it has none yet. */
  lastInVolume: number
}

/**
 * The number the next edition takes: the first number for the first paper printed here; afterwards the
 * next within the volume, from 1 in a new one, or simply the next, as the masthead says. A paper that
 * changes from one way to the other goes on from its last number, and one that falls back into a volume of
 * before, because its founding day was changed, from the last of that volume: no number is given twice.
 */
export const dueNumber = ({ numbering, lastNumber, lastInVolume }: NumberedSoFar): number => {
  if (lastNumber === null) return numbering.firstNumber
  return (numbering.by === 'continuous' ? Math.max(lastNumber, lastInVolume) : lastInVolume) + 1
}
