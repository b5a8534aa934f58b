import type { Payload, Where } from 'payload'
import { polledPlatforms } from '../domain/wire/polledPlatforms.data.ts'
import type { Source } from '../generated/payload-types.ts'

interface Due {
  now: Date
  limit?: number
  /** Only this one, if it is due. */
  id?: string
}

const isDue = (now: Date): Where[] => [
  { 'polling.enabled': { equals: true } },
  { platform: { in: polledPlatforms } },
  {
    or: [
      { 'polling.nextAt': { exists: false } },
      { 'polling.nextAt': { less_than_equal: now.toISOString() } },
    ],
  },
]

/** Sources whose next poll has come, those that wait longest first. */
export const findDueSources = async (payload: Payload, { now, limit = 0, id }: Due): Promise<Source[]> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { and: [...isDue(now), ...(id === undefined ? [] : [{ id: { equals: id } }])] },
    sort: 'polling.nextAt',
    limit,
    depth: 0,
    pagination: false,
  })
  return docs
}
