import type { Payload, PayloadRequest } from 'payload'
import { evidenceRecord, type EvidenceRecord } from '../domain/evidence/evidenceRecord.ts'
import { hashEvidence } from '../domain/evidence/hashEvidence.ts'
import type { Evidence } from '../generated/payload-types.ts'

interface Brought {
  /** Id of whoever brought it by hand; null for the machine. */
  broughtBy?: string | null
  req?: PayloadRequest
}

const findKept = async (payload: Payload, sha256: string): Promise<Evidence | null> => {
  const { docs } = await payload.find({
    collection: 'evidence',
    where: { sha256: { equals: sha256 } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/** The row holds the fields; how they are written for hashing is the hash’s own matter. */
const withoutFormat = (record: EvidenceRecord) => evidenceRecord.omit({ format: true }).strip().parse(record)

/** Keeps a frozen copy under its hash; one that is kept already is not kept twice. */
export const storeEvidence = async (
  payload: Payload,
  record: EvidenceRecord,
  { broughtBy = null, req }: Brought = {},
): Promise<Evidence> => {
  const sha256 = hashEvidence(record)
  const known = await findKept(payload, sha256)
  if (known) return known
  try {
    return await payload.create({
      collection: 'evidence',
      data: { ...withoutFormat(record), sha256, broughtBy },
      depth: 0,
      ...(req ? { req } : {}),
    })
  } catch (error) {
    const kept = await findKept(payload, sha256)
    if (kept) return kept
    throw error
  }
}
