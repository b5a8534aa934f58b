import type { Payload } from 'payload'
import { isStanding } from '../domain/wire/isStanding.ts'
import type { LiveWire } from '../site/views/LiveWire.ts'
import { stripFields, wireStripItem } from './wireStripItem.ts'

/** What became of one wire item, and when. */
export interface WireChange {
  /** Another one for each change of the item. */
  key: string
  at: number
  wire: LiveWire
}

interface Asked {
  /** Milliseconds since 1970. */
  since: number
  limit: number
}

/**
 * The newest changes of the wire from a moment on, oldest first: items that came or were edited, and
 * of those taken back only the address. An item from the future waits for its time.
 */
export const wireChanges = async (payload: Payload, { since, limit }: Asked): Promise<WireChange[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: {
      and: [
        { updatedAt: { greater_than_equal: new Date(since).toISOString() } },
        { postedAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit,
    depth: 1,
    joins: false,
    pagination: false,
    select: { ...stripFields, state: true, updatedAt: true },
  })
  return docs.reverse().flatMap((doc): WireChange[] => {
    const item = wireStripItem(doc)
    const at = Date.parse(doc.updatedAt)
    if (!item) return []
    return [
      {
        key: `${doc.id} ${at}`,
        at,
        wire: isStanding(doc.state) ? item : { key: item.key, url: item.url, isGone: true },
      },
    ]
  })
}
