import type { Payload } from 'payload'
import { queueSynthesis } from './orderSynthesis.ts'

/** Milliseconds without a sign of life, by which a run was lost in a crash; more than its claim holds. */
const silence = 3 * 60_000

/**
 * Queues runs again that a crash left behind. One that another process still works on is left alone by
 * `runSynthesis`. Answers how many.
 */
export const sweepSyntheses = async (payload: Payload, now: Date): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: {
      and: [
        { state: { in: ['waiting', 'running'] } },
        { updatedAt: { less_than: new Date(now.getTime() - silence).toISOString() } },
      ],
    },
    sort: 'createdAt',
    limit: 20,
    depth: 0,
    pagination: false,
    select: { engine: true },
  })
  for (const run of docs) await queueSynthesis({ payload }, run)
  return docs.length
}
