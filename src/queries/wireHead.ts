import type { Payload } from 'payload'
import type { WireStripItem } from '../site/views/WireStripItem.ts'
import { stripFields, wireStripItem } from './wireStripItem.ts'

/** The last items of the wire, newest first; what a source took back is left out. */
export const wireHead = async (payload: Payload, limit: number): Promise<WireStripItem[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: {
      and: [
        { state: { in: ['live', 'edited'] } },
        { postedAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
    sort: '-postedAt',
    limit,
    depth: 1,
    pagination: false,
    select: stripFields,
  })
  return docs.map(wireStripItem).filter((item) => item !== null)
}
