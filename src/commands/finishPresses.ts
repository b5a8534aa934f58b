import type { Payload } from 'payload'
import { parseManifest } from '../domain/editions/readManifest.ts'
import type { Release } from '../generated/payload-types.ts'
import { finishPages } from './finishPages.ts'
import { settleAmendments } from './settleAmendments.ts'
import { settleRelease } from './settleRelease.ts'

/** How far back a press may have been cut off; several processes can each leave one. */
const looksBack = 30

const isSettled = async (payload: Payload, release: Release): Promise<boolean> => {
  const { edition } = release
  if (typeof edition === 'string' || edition.status === 'planning') return false
  if ((edition.revision ?? 0) < release.revision) return false
  const { sections } = parseManifest(release.manifest)
  const { totalDocs: unmarked } = await payload.count({
    collection: 'articles',
    where: {
      and: [
        { id: { in: sections.flatMap((one) => one.articles.map(({ article }) => article)) } },
        { printedAt: { exists: false } },
      ],
    },
  })
  return unmarked === 0
}

/**
 * Completes what a crash left between a release and its consequences, a correction's and a kill's
 * among them. Safe to repeat; answers how many editions it settled.
 */
export const finishPresses = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-sequence',
    limit: looksBack,
    depth: 1,
  })
  const newestOfEdition = new Map<string, Release>()
  for (const one of docs) {
    const edition = typeof one.edition === 'string' ? one.edition : one.edition.id
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
  await finishPages(payload)
  return settled
}
