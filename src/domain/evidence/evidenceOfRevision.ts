import type { EvidenceRecord } from './evidenceRecord.ts'

interface Item {
  identity?: string | null
  canonicalUrl?: string | null
  author?: string | null
  postedAt?: string | null
}

interface Revision {
  id: string
  headline?: string | null
  text?: string | null
  /** When our wire received it. */
  seenAt: string
}

const instant = (iso: string): string => new Date(iso).toISOString()

/** One revision of a wire item as evidence: the words, the author and the times our wire has on record. */
export const evidenceOfRevision = (item: Item, revision: Revision): EvidenceRecord => ({
  format: 'monexus.evidence/1',
  identity: item.identity ?? '',
  url: item.canonicalUrl ?? '',
  basis: 'wire',
  outcome: 'frozen',
  retrievedAt: instant(revision.seenAt),
  title: revision.headline ?? '',
  text: revision.text ?? '',
  authors: item.author ? [item.author] : [],
  postedAt: item.postedAt ? instant(item.postedAt) : null,
  mediaHashes: [],
  wireRevision: revision.id,
  warcSha256: null,
  note: '',
})
