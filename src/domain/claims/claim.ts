import type { TextRange } from './textRange.ts'

/** What makes a sentence checkable. */
export type ClaimKind = 'number' | 'date' | 'quotation' | 'attribution' | 'actor'

/** A sentence of the body that states something checkable, and what it cites. */
export interface Claim extends TextRange {
  /** Index of the block in the body; offsets count in its text, or in the item's when it is a list. */
  block: number
  item: number | null
  exact: string
  kinds: readonly ClaimKind[]
  /** Ids of the provenance links it cites, each once, in order. */
  cites: string[]
}
