import type { EvidenceOutcome, EvidenceRecord } from './evidenceRecord.ts'

interface Look {
  identity: string
  url: string
  basis: EvidenceRecord['basis']
  outcome: EvidenceOutcome
  /** ISO 8601, UTC. */
  at: string
  note: string
}

/** The record of a look that brought no new words: what was asked, when, and what came of it. */
export const shortRecord = ({ identity, url, basis, outcome, at, note }: Look): EvidenceRecord => ({
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
  wireRevision: null,
  warcSha256: null,
  note,
})
