import type { Payload } from 'payload'
import { underKeptClaim } from '../underKeptClaim.ts'
import { claimOfFiling } from './fileArrivals.ts'
import { readSources } from './gatheredRow.ts'
import { recountStories } from './recountStories.ts'

/** Counts, or gives up, stories that a crash left between being made and being filled. */
export const sweepStories = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'stories',
    where: { and: [{ itemCount: { equals: 0 } }, { firstSeenAt: { exists: true } }] },
    limit: 1000,
    depth: 0,
    joins: false,
    pagination: false,
    select: {},
  })
  if (docs.length === 0) return
  await underKeptClaim(payload, claimOfFiling, async () =>
    recountStories(
      payload,
      docs.map(({ id }) => id),
      await readSources(payload),
    ),
  )
}
