import type { PayloadRequest, Where } from 'payload'
import { evidenceOfRevision } from '../domain/evidence/evidenceOfRevision.ts'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import type { Evidence, WireItem } from '../generated/payload-types.ts'
import { storeEvidence } from './storeEvidence.ts'

/** The newest revision of what was taken back is the notice of that: its own words are those it shows. */
const shown = ({ id, state, sha256 }: WireItem): Where =>
  isTakenBack(state) && sha256
    ? { item: { equals: id }, sha256: { equals: sha256 } }
    : { item: { equals: id } }

/** What our own wire holds is evidence already: freezes the words an item shows; null when it has no revision. */
export const freezeFromWire = async (req: PayloadRequest, item: WireItem): Promise<Evidence | null> => {
  const { docs } = await req.payload.find({
    collection: 'wire-revisions',
    where: shown(item),
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const [revision] = docs
  return revision ? storeEvidence(req.payload, evidenceOfRevision(item, revision), { req }) : null
}
