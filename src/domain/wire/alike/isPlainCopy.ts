import type { AlikeKind } from './alikeKind.ts'

interface Likeness {
  kind?: AlikeKind | null
  ours?: string | null
  theirs?: string | null
}

/**
 * Whether an item says nothing that the one it is like does not: only such a copy may be hidden behind it.
 * One that says something in other words is of the same origin, and has to be read.
 */
export const isPlainCopy = ({ kind, ours, theirs }: Likeness): boolean =>
  kind === 'same' || (kind === 'near' && !ours && !theirs)
