import type { Payload } from 'payload'
import { compareEvidence } from '../domain/evidence/compareEvidence.ts'
import { evidenceOfRevision } from '../domain/evidence/evidenceOfRevision.ts'
import type { EvidenceRecord } from '../domain/evidence/evidenceRecord.ts'
import type { RecheckState } from '../domain/evidence/evidenceState.ts'
import { shortRecord } from '../domain/evidence/shortRecord.ts'
import type { Evidence, WireItem, WireRevision } from '../generated/payload-types.ts'

interface Seen {
  state: RecheckState
  record: EvidenceRecord
}

interface Looking {
  item: WireItem
  /** What the link was frozen with. */
  frozen: Evidence
  now: Date
}

const takenBack: Partial<Record<WireItem['state'], string>> = {
  deleted: 'Its source has deleted it.',
  canceled: 'Its source has canceled it.',
  withheld: 'Its source has withheld it.',
}

const newestRevision = async (payload: Payload, item: string) => {
  const { docs } = await payload.find({
    collection: 'wire-revisions',
    where: { item: { equals: item } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/** Whatever a look finds, its record names the revision that was looked at. */
const lookOf = ({ frozen, now }: Looking, revision: WireRevision | null) =>
  ({
    identity: frozen.identity,
    url: frozen.url ?? '',
    basis: 'wire',
    at: now.toISOString(),
    wireRevision: revision?.id ?? null,
  }) as const

/** What our own wire says of an item now, held against the copy that was frozen. */
export const lookAtWire = async (payload: Payload, looking: Looking): Promise<Seen> => {
  const { item, frozen } = looking
  const revision = await newestRevision(payload, item.id)
  const look = lookOf(looking, revision)
  const note = takenBack[item.state]
  if (note) return { state: 'deleted', record: shortRecord({ ...look, outcome: 'deleted', note }) }
  const words = { title: frozen.title ?? '', text: frozen.text ?? '' }
  const record = revision && evidenceOfRevision(item, revision)
  if (!record || compareEvidence(words, record) === 'same')
    return { state: 'same', record: shortRecord({ ...look, outcome: 'same', note: '' }) }
  return { state: 'edited', record: { ...record, outcome: 'edited' } }
}
