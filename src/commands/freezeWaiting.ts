import type { Payload } from 'payload'
import type { ReadPage } from '../domain/evidence/pageRead.ts'
import { freezeLink } from './freezeLink.ts'

interface Sweep {
  now: Date
  limit: number
  read: ReadPage
}

/**
 * Freezes links that still wait and whose next try has come, or whose first was lost in a crash; the
 * ones that wait longest first. Answers how many it took up.
 */
export const freezeWaiting = async (payload: Payload, { now, limit, read }: Sweep): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: {
      and: [
        { evidenceState: { equals: 'waiting' } },
        {
          or: [
            { 'recheck.nextAt': { exists: false } },
            { 'recheck.nextAt': { less_than_equal: now.toISOString() } },
          ],
        },
      ],
    },
    sort: 'createdAt',
    limit,
    depth: 0,
    pagination: false,
    select: { rawUrl: true },
  })
  await Promise.all(docs.map(({ id }) => freezeLink(payload, { link: id, now, read })))
  return docs.length
}
