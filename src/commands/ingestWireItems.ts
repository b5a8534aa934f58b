import type { Payload } from 'payload'
import { z } from 'zod'
import { believedTime } from '../domain/wire/believedTime.ts'
import { latestPerId } from '../domain/wire/latestPerId.ts'
import { wireItem, type WireItem } from '../domain/wire/wireItem.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { findKnownWire } from './findKnownWire.ts'
import { findSource } from './findSource.ts'
import { noteWireHealth } from './noteWireHealth.ts'
import { storeWireItem, type StoreOutcome } from './storeWireItem.ts'
import { tieToWire } from './tieToWire.ts'

export interface WireDelivery {
  sourceCode: string
  items: WireItem[]
  receivedAt: Date
}

/** How many items a delivery brought, and what became of them; `duplicates` shared an id within it. */
export interface IngestCounts extends Record<StoreOutcome, number> {
  received: number
  duplicates: number
}

/** Ids asked about at once: far below what either database allows in one question. */
const CHUNK = 250

const readItems = (items: readonly unknown[]): WireItem[] => {
  const read = z.array(wireItem).safeParse(items)
  if (read.success) return read.data
  const path = `items.${read.error.issues[0]?.path.join('.') ?? ''}`
  throw new InputRefused(
    'wire-item-unreadable',
    path,
    `The wire item cannot be stored: ${path} is not as it must be.`,
  )
}

const inChunks = (items: readonly WireItem[]): WireItem[][] =>
  Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) =>
    items.slice(at * CHUNK, (at + 1) * CHUNK),
  )

/**
 * Takes a delivery of wire items into the newsroom: the one way in for files, pollers and push. An
 * item is one per source and external id; other words under a known id become a new wire revision,
 * and the same delivery again changes nothing. Every item is checked before the first is written,
 * and a delivery that was interrupted is completed by sending it again.
 * @throws UnknownSource, InputRefused
 */
export async function ingestWireItems(payload: Payload, delivery: WireDelivery): Promise<IngestCounts> {
  const read = readItems(delivery.items)
  const source = await findSource(payload, delivery.sourceCode)
  const receivedAt = delivery.receivedAt.toISOString()
  const items = latestPerId(read).map((one) => ({ ...one, ...believedTime(one, receivedAt) }))
  const counts = {
    received: read.length,
    duplicates: read.length - items.length,
    created: 0,
    revised: 0,
    unchanged: 0,
  }
  for (const chunk of inChunks(items)) {
    const known = await findKnownWire(
      payload,
      source.id,
      chunk.map(({ externalId }) => externalId),
    )
    const created: WireItem[] = []
    for (const item of chunk) {
      const arrival = { source: source.id, item, receivedAt }
      const outcome = await storeWireItem(payload, arrival, known.get(item.externalId))
      counts[outcome] += 1
      if (outcome === 'created') created.push(item)
    }
    await tieToWire(payload, {
      identities: created.map(({ identity }) => identity),
      now: delivery.receivedAt,
    })
  }
  await noteWireHealth(payload, source, { items, receivedAt })
  return counts
}
