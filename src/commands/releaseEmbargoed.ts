import type { Payload } from 'payload'
import { isUnderEmbargo } from '../domain/wire/embargoOf.ts'
import { deliverWire } from './deliverWire.ts'
import { dropHeld, findHeld, type HeldWire } from './holdWire.ts'

const findItsSource = async (payload: Payload, id: string) =>
  (await payload.find({ collection: 'sources', where: { id: { equals: id } }, limit: 1, depth: 0 })).docs[0]

/** Stored first, let go after: what a crash leaves between is stored once more, which changes nothing. */
const release = async (payload: Payload, { source, item }: HeldWire, now: Date): Promise<void> => {
  const from = await findItsSource(payload, source)
  if (from) await deliverWire(payload, { source: from, items: [item], takenBack: [], receivedAt: now })
  await dropHeld(payload, source, item.externalId)
}

/** Brings in the items whose embargo has ended. Answers how many. */
export const releaseEmbargoed = async (payload: Payload, now: Date): Promise<number> => {
  const due = (await findHeld(payload)).filter(({ item }) => !isUnderEmbargo(item.raw, now))
  for (const one of due) await release(payload, one, now)
  return due.length
}
