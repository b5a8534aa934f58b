/** The newest wire revision the newsroom holds of an item; sequences count from 1. */
export interface KnownRevision {
  sequence: number
  sha256: string
}

export type NextRevision =
  { decision: 'new'; sequence: 1 } | { decision: 'same' } | { decision: 'revised'; sequence: number }

/**
 * What an incoming text is to the newsroom: a new item, the text it has, or a revision of it. Only
 * the newest revision counts: a source that goes back to an older wording has revised again.
 */
export function nextRevision(newest: KnownRevision | null, sha256: string): NextRevision {
  if (!newest) return { decision: 'new', sequence: 1 }
  if (newest.sha256 === sha256) return { decision: 'same' }
  return { decision: 'revised', sequence: newest.sequence + 1 }
}
