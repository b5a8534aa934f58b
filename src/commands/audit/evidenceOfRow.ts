import type { EvidenceRecord } from '../../domain/evidence/evidenceRecord.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import type { Evidence } from '../../generated/payload-types.ts'

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The record a stored piece of evidence was hashed as. */
export const evidenceOfRow = (row: Evidence): EvidenceRecord => ({
  format: 'monexus.evidence/1',
  identity: row.identity,
  url: row.url ?? '',
  basis: row.basis,
  outcome: row.outcome,
  retrievedAt: row.retrievedAt,
  title: row.title ?? '',
  text: row.text ?? '',
  authors: texts(row.authors),
  postedAt: row.postedAt ?? null,
  mediaHashes: texts(row.mediaHashes),
  wireRevision: idOf(row.wireRevision),
  warcSha256: row.warcSha256 ?? null,
  note: row.note ?? '',
})
