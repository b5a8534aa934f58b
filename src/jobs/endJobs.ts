import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { jobsInFlight } from './jobsInFlight.ts'

/** Milliseconds a job may still take once the server is asked to close. */
const patience = 8000

/**
 * Starts no more jobs and lets those that run come to their end; one that takes longer is handed back,
 * for another worker or the next start.
 */
export const endJobs = async (payload: Payload, wait = patience): Promise<void> => {
  for (const cron of payload.crons.splice(0)) cron.stop()
  await Promise.race([Promise.allSettled(jobsInFlight().values()), pause(wait, undefined, { ref: false })])
  const left = [...jobsInFlight().keys()]
  if (left.length === 0) return
  await payload.update({
    collection: 'payload-jobs',
    where: { id: { in: left } },
    data: { processing: false },
    depth: 0,
  })
}
