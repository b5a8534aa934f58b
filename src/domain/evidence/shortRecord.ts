import type { EvidenceOutcome, EvidenceRecord } from './evidenceRecord.ts'

interface Look {
  identity: string
  url: string
  basis: EvidenceRecord['basis']
  outcome: EvidenceOutcome
  /** ISO 8601, UTC. */
  at: string
  note: string
  /** Id of the wire revision that was looked at; null for a page. */
  wireRevision?: string | null
}

/** The record of a look that brought no new words: what was asked, when, and what came of it. */
export const shortRecord = ({
  identity,
  url,
  basis,
  outcome,
  at,
  note,
  wireRevision = null,
}: Look): EvidenceRecord => ({
  format: 'monexus.evidence/1',
  identity,
  url,
  basis,
  outcome,
  retrievedAt: at,
  title: '',
  text: '',
  authors: [],
  postedAt: null,
  mediaHashes: [],
  wireRevision,
  warcSha256: null,
  note,
})
