import type { PayloadRequest } from 'payload'
import { evidenceOfRevision } from '../domain/evidence/evidenceOfRevision.ts'
import type { Evidence, WireItem } from '../generated/payload-types.ts'
import { storeEvidence } from './storeEvidence.ts'

/** What our own wire holds is evidence already: freezes the newest revision of an item; null when it has none. */
export const freezeFromWire = async (req: PayloadRequest, item: WireItem): Promise<Evidence | null> => {
  const { docs } = await req.payload.find({
    collection: 'wire-revisions',
    where: { item: { equals: item.id } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [revision] = docs
  return revision ? storeEvidence(req.payload, evidenceOfRevision(item, revision), { req }) : null
}
