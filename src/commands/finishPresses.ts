import type { Payload } from 'payload'
import { settleRelease } from './settleRelease.ts'

/**
 * Completes what a crash left between a release and its consequences. Safe to repeat; answers how
 * many releases it settled.
 */
export const finishPresses = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({ collection: 'releases', sort: '-sequence', limit: 1, depth: 1 })
  const [newest] = docs
  if (!newest || typeof newest.edition === 'string') return 0
  const { status, revision } = newest.edition
  if (status !== 'planning' && (revision ?? 0) >= newest.revision) return 0
  await settleRelease(payload, newest)
  return 1
}
