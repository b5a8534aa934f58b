import type { Payload } from 'payload'

interface Reaped {
  /** Handed back to be run again. */
  freed: number
  /** Failed for good long ago, and forgotten. */
  removed: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A job that runs is written anew several times a minute (`keepJob`), by a clock that may differ a little. */
const silence = 2 * MINUTE
/** How long the failure of a job can be looked up. */
const remembered = 7 * DAY

const before = (now: Date, milliseconds: number): string =>
  new Date(now.getTime() - milliseconds).toISOString()

/**
 * Frees jobs that a crash left behind as running: Payload never picks one up again, and never queues
 * the next of its kind. A job that began in the future was begun before the clock jumped back.
 */
export const reapJobs = async (payload: Payload, now: Date): Promise<Reaped> => {
  const freed = await payload.update({
    collection: 'payload-jobs',
    where: {
      and: [
        { processing: { equals: true } },
        {
          or: [
            { updatedAt: { less_than: before(now, silence) } },
            { updatedAt: { greater_than: before(now, -silence) } },
          ],
        },
      ],
    },
    data: { processing: false },
    depth: 0,
  })
  const removed = await payload.delete({
    collection: 'payload-jobs',
    where: { and: [{ hasError: { equals: true } }, { updatedAt: { less_than: before(now, remembered) } }] },
    depth: 0,
  })
  return { freed: freed.docs.length, removed: removed.docs.length }
}
