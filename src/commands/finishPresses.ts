import type { Payload } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import type { Release } from '../generated/payload-types.ts'
import { finishBreaking } from './finishBreaking.ts'
import { finishPages } from './finishPages.ts'
import { isSettled } from './isSettled.ts'
import { settleAmendments } from './settleAmendments.ts'
import { settleRelease } from './settleRelease.ts'

/** How far back a press may have been cut off; several processes can each leave one. */
const looksBack = 30

/**
 * Completes what a crash left between a release and its consequences, a correction's and a kill's
 * among them, and between a publication by hand and its release. Safe to repeat; answers how many editions
 * it settled and articles it printed.
 */
export const finishPresses = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-sequence',
    limit: looksBack,
    depth: 0,
    pagination: false,
  })
  const newestOfEdition = new Map<string, Release>()
  for (const one of docs) {
    const edition = String(idOf(one.edition))
    if (!newestOfEdition.has(edition)) newestOfEdition.set(edition, one)
  }
  let settled = 0
  for (const release of [...newestOfEdition.values()].reverse()) {
    // A kill first: what was killed is not made public again.
    const amended = await settleAmendments(payload, release)
    const isWhole = await isSettled(payload, release)
    if (!isWhole) await settleRelease(payload, release)
    if (amended > 0 || !isWhole) settled += 1
  }
  settled += await finishBreaking(payload, () => new Date())
  await finishPages(payload)
  return settled
}
