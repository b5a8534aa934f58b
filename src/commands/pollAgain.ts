import type { Payload } from 'payload'

/** Milliseconds; as long as the claim of a dead worker holds a host. */
const pause = 20_000

/** Queues one more round of polls, for hosts that another worker held; none where one comes as soon anyway. */
export const pollAgain = async (payload: Payload, now: Date): Promise<void> => {
  const waitUntil = new Date(now.getTime() + pause)
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'pollDue' } },
        { processing: { equals: false } },
        { waitUntil: { greater_than: now.toISOString() } },
        { waitUntil: { less_than_equal: waitUntil.toISOString() } },
      ],
    },
  })
  if (totalDocs === 0) await payload.jobs.queue({ task: 'pollDue', queue: 'wire', input: {}, waitUntil })
}
