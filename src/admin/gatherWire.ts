import { recentTime } from '../domain/editions/recentTime.ts'
import type { Asking } from './Asking.ts'

export interface WireLine {
  id: string
  /** When it was posted, else when we received it: `06:33Z`, with its day if that is not today. */
  time: string
  code: string
  headline: string
}

const shown = 7

/** The newest wire items that are neither withheld nor gone. */
export const gatherWire = async ({ payload, user, now }: Asking): Promise<WireLine[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { state: { in: ['live', 'edited'] } },
    sort: '-postedAt',
    limit: shown,
    pagination: false,
    depth: 1,
    joins: false,
    select: { source: true, headline: true, postedAt: true, receivedAt: true },
    overrideAccess: false,
    user,
  })
  return docs.map((item) => ({
    id: item.id,
    time: recentTime(item.postedAt ?? item.receivedAt, now),
    code: typeof item.source === 'object' ? item.source.code : '',
    headline: item.headline,
  }))
}
