import { setImmediate as others } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import { believedTime } from '../domain/wire/believedTime.ts'
import { hashWireText } from '../domain/wire/hashWireText.ts'
import { latestPerId } from '../domain/wire/latestPerId.ts'
import { portionsOf } from '../domain/wire/portionsOf.ts'
import { wireItem, type WireItem } from '../domain/wire/wireItem.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import type { Arrival } from './arrival.ts'
import { findSource } from './findSource.ts'
import { noteWireHealth } from './noteWireHealth.ts'
import { storeArrivals } from './storeArrivals.ts'
import { tieToWire } from './tieToWire.ts'

export interface WireDelivery {
  sourceCode: string
  items: WireItem[]
  receivedAt: Date
}

/** How many items a delivery brought, and what became of them; `duplicates` shared an id within it. */
export interface IngestCounts {
  received: number
  duplicates: number
  created: number
  /** Other words, or another state. */
  revised: number
  unchanged: number
}

/** Stored in one go: far below what either database takes, and no more text than memory spares (UTF-16 units). */
const together = {
  items: 250,
  weight: 4_000_000,
  weigh: ({ item }: Arrival) => item.headline.length + item.text.length + 2000,
}

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

/** The oldest first: so they are told, and so they are filed into stories. */
const inTime = ({ postedAt: one }: WireItem, { postedAt: other }: WireItem): number =>
  (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0

/**
 * Stores a delivery of wire items, each checked before the first is written; filing is left to
 * `fileArrivals`. A delivery that was interrupted is completed by sending it again.
 * @throws UnknownSource, InputRefused
 */
export async function storeDelivery(payload: Payload, delivery: WireDelivery): Promise<IngestCounts> {
  const read = readItems(delivery.items)
  const source = await findSource(payload, delivery.sourceCode)
  const receivedAt = delivery.receivedAt.toISOString()
  const items = latestPerId(read)
    .map((one) => ({ ...one, ...believedTime(one, receivedAt) }))
    .sort(inTime)
  const counts = { received: read.length, duplicates: read.length - items.length, created: 0, revised: 0 }
  const arrivals = items.map((item) => ({ item, sha256: hashWireText(item) }))
  for (const portion of portionsOf(arrivals, together)) {
    // SQLite answers within the same turn: without a pause nobody else has one before the last portion.
    await others()
    const stored = await storeArrivals(payload, { source: source.id, arrivals: portion, receivedAt })
    counts.created += stored.created.length
    counts.revised += stored.revised.length
    await tieToWire(payload, {
      identities: [...stored.created, ...stored.revised].map(({ item }) => item.identity),
      now: delivery.receivedAt,
    })
  }
  await noteWireHealth(payload, source, { items, receivedAt })
  return { ...counts, unchanged: items.length - counts.created - counts.revised }
}
