import { getPayload, type Payload } from 'payload'
import { isWorker } from './isWorker.ts'

/**
 * Begins the background work of this process, once the server answers; see `newsroomJobs`. Files that
 * came while nobody worked wait for no schedule.
 */
export const startJobs = async ({ config }: Payload): Promise<void> => {
  const payload = await getPayload({ config, cron: true })
  if (isWorker()) await payload.jobs.queue({ task: 'watchFolder', input: {}, queue: 'arrivals' })
}
