import type { Payload } from 'payload'

/** Milliseconds between two signs of life; `reapJobs` waits for several. */
const usualPace = 15_000

/**
 * Says of a job, for as long as it runs, that its process lives: one that went silent is freed for
 * another. Only the time is written, so that nothing the queue writes meanwhile is undone.
 * @returns what ends it
 */
export const keepJob = (payload: Payload, id: number | string, pace = usualPace): (() => void) => {
  const renew = (): void => {
    const data = { updatedAt: new Date().toISOString() }
    // eslint-disable-next-line no-restricted-syntax -- the Local API writes the whole row, as it was read before
    payload.db.updateJobs({ id, data, returning: false }).catch((error: unknown) => {
      payload.logger.warn({ err: error, job: id }, 'A job that runs could not be kept.')
    })
  }
  const timer = setInterval(renew, pace)
  timer.unref()
  return () => clearInterval(timer)
}
