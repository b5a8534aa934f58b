import type { Payload } from 'payload'
import { hashWireText, type WireText } from '../domain/wire/hashWireText.ts'
import { nextRevision, type KnownRevision } from '../domain/wire/nextRevision.ts'
import type { Arrival } from './arrival.ts'
import { findNewestRevisions, type KnownWire } from './findKnownWire.ts'

interface Settled {
  newest: KnownRevision
  hasRevised: boolean
}

interface NewRevision extends WireText, KnownRevision {
  seenAt: string
}

/** How often a revision that lost the race for its sequence number tries again. */
const attempts = 10

/** What an item without any revision says: a crash came between its insert and its first revision. */
async function wordsOnFile(payload: Payload, id: string): Promise<WireText & { seenAt: string }> {
  const { headline, text, receivedAt } = await payload.findByID({
    collection: 'wire-items',
    id,
    depth: 0,
    joins: false,
    overrideAccess: true,
  })
  return { headline, text: text ?? '', seenAt: receivedAt }
}

/** The revision that is missing between what the newsroom holds and what arrived; null when none is. */
async function missingRevision(payload: Payload, { item, receivedAt }: Arrival, wire: KnownWire) {
  const sha256 = hashWireText(item)
  const next = nextRevision(wire.newest, sha256)
  if (next.decision === 'same') return null
  const { headline, text } = item
  const arrived: NewRevision = { headline, text, seenAt: receivedAt, sha256, sequence: next.sequence }
  if (next.decision === 'revised' || wire.sha256 === sha256) return arrived
  return { ...(await wordsOnFile(payload, wire.id)), sha256: wire.sha256, sequence: 1 }
}

/** Inserts a revision; when somebody else took its number, theirs is handed back instead. */
async function insertRevision(payload: Payload, wire: KnownWire, revision: NewRevision): Promise<Settled> {
  try {
    const data = { item: wire.id, ...revision }
    await payload.create({ collection: 'wire-revisions', data, depth: 0, overrideAccess: true })
    return { newest: revision, hasRevised: revision.sequence > 1 }
  } catch (error) {
    const newest = (await findNewestRevisions(payload, [wire.id])).get(wire.id)
    if (!newest || newest.sequence === wire.newest?.sequence) throw error
    return { newest, hasRevised: false }
  }
}

/**
 * Writes the revisions that are missing until the newest one holds the words that arrived. Nothing
 * is ever overwritten: the unique key of item and sequence decides races.
 */
export async function settleRevisions(payload: Payload, arrival: Arrival, wire: KnownWire): Promise<Settled> {
  let hasRevised = false
  let newest = wire.newest
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const missing = await missingRevision(payload, arrival, { ...wire, newest })
    if (!missing && newest) return { newest, hasRevised }
    if (!missing) break
    const inserted = await insertRevision(payload, { ...wire, newest }, missing)
    newest = inserted.newest
    hasRevised ||= inserted.hasRevised
  }
  throw new Error(`The wire item ${wire.id} is revised by others faster than its revision can be stored.`)
}
