import type { WireItem } from './wireItem.ts'

/**
 * Whether an arrival gives a known item the address of another page. Other letters for the same page are no
 * move, and an address nobody can cite takes the place of none.
 */
export const isMoved = (
  known: Pick<WireItem, 'identity'>,
  { identity, withdrawn }: Pick<WireItem, 'identity' | 'withdrawn'>,
): boolean => withdrawn === null && identity !== null && identity !== known.identity
