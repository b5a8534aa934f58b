import type { Payload } from 'payload'
import { isUnderEmbargo } from '../domain/wire/embargoOf.ts'
import { latestPerId } from '../domain/wire/latestPerId.ts'
import type { TakenBack } from '../domain/wire/takenBack.ts'
import type { WireItem } from '../domain/wire/wireItem.ts'
import type { Source } from '../generated/payload-types.ts'
import { announceWire } from './announceWire.ts'
import { dropHeld, holdWire } from './holdWire.ts'
import { ingestWireItems } from './ingestWireItems.ts'
import { newestVersions } from './newestVersions.ts'
import { wordsOfTakenBack } from './wordsOfTakenBack.ts'

export interface WireArrivals {
  source: Source
  items: readonly WireItem[]
  takenBack: readonly TakenBack[]
  receivedAt: Date
}

export interface Delivered {
  counts: Awaited<ReturnType<typeof ingestWireItems>>
  /** Versions older than the one we hold; they change nothing. */
  older: number
  /** Items that wait outside the wire until their embargo ends. */
  held: number
  /** Items their source took back. */
  withdrawn: number
  /** Of those taken back by their id alone, how many never came in. */
  unknown: number
}

/**
 * The record of an item is that of its newest version, or the next one could not be told from an old
 * one; what that version tells editors goes with it.
 */
const keepRecords = async (
  payload: Payload,
  items: readonly WireItem[],
  outdated: ReadonlyMap<string, string>,
): Promise<void> => {
  for (const { externalId, raw, editorsNote, urgency } of items) {
    const id = outdated.get(externalId)
    if (id === undefined) continue
    await payload.update({ collection: 'wire-items', id, data: { raw, editorsNote, urgency }, depth: 0 })
  }
}

/** What came in waits no longer. */
const dropDelivered = async (
  payload: Payload,
  { source, items, waiting }: { source: string; items: readonly WireItem[]; waiting: ReadonlySet<string> },
): Promise<void> => {
  for (const { externalId } of items) if (waiting.has(externalId)) await dropHeld(payload, source, externalId)
}

/**
 * Brings what a source sent into the wire: taken-back items keep their words, a version older than what
 * we hold changes nothing, and what is under embargo waits outside until its time. Safe to repeat.
 * @throws UnknownSource, InputRefused
 */
export const deliverWire = async (payload: Payload, arrivals: WireArrivals): Promise<Delivered> => {
  const { source, takenBack, receivedAt } = arrivals
  const arrived = latestPerId(arrivals.items)
  const { items: gone, unknown } = await wordsOfTakenBack(payload, source.id, takenBack)
  const newest = await newestVersions(payload, source.id, [...arrived, ...gone])
  const early = newest.items.filter(({ raw }) => isUnderEmbargo(raw, receivedAt))
  const items = newest.items.filter(({ raw }) => !isUnderEmbargo(raw, receivedAt))
  for (const item of early) await holdWire(payload, source.id, item)
  const counts = await ingestWireItems(payload, { sourceCode: source.code, items, receivedAt })
  announceWire()
  await keepRecords(payload, items, newest.outdated)
  await dropDelivered(payload, { source: source.id, items, waiting: newest.waiting })
  const received = arrivals.items.length
  return {
    counts: { ...counts, received, duplicates: received - arrived.length },
    older: newest.older,
    held: early.length,
    withdrawn: items.filter(({ withdrawn }) => withdrawn !== null).length,
    unknown,
  }
}
