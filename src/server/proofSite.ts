import type { ReadableProof } from '../queries/readProof.ts'
import { datedSnapshots } from '../queries/datedSnapshots.ts'
import { withRelease } from '../queries/paper.ts'
import type { Site } from './site.ts'

/**
 * The paper as readers would get it if a proof were printed now: its front, sections and articles out of
 * the proof, all else out of the paper that is out. Nothing of it reaches the public pages.
 */
export const proofSite = async (
  site: Site,
  { release, contentSha256, at, expiresAt }: ReadableProof,
  origin: string,
): Promise<Site> => {
  const paper = { ...withRelease(await site.paper(), release), head: release }
  const asPrinted = () => Promise.resolve(paper)
  return {
    ...site,
    settings: { ...site.settings, origin },
    paper: asPrinted,
    read: datedSnapshots(site.stored, asPrinted),
    furniture: async (now) => ({
      ...(await site.furnitureOf(paper, now)),
      origin,
      proof: { contentSha256, at, expiresAt },
    }),
  }
}
