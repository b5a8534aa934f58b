import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { underClaim } from './underClaim.ts'

/** Milliseconds a settling holds up others that would settle the same release, should it crash. */
const holds = 5000

/**
 * Settles what follows from a release, one process at a time, so that nothing is put on record twice.
 * Whoever comes second does it all the same, and finds it done.
 */
export const inSettlement = async (
  payload: Payload,
  release: string,
  settle: () => Promise<void>,
): Promise<void> => {
  const act = () => settle().then(() => true)
  while (!(await underClaim(payload, { name: `amend:${release}`, holds }, act))) await pause(60)
}
