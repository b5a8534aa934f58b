import type { Payload } from 'payload'
import type { SignedRelease } from '../domain/editions/signing/verifySignatures.ts'
import type { StoredRelease } from '../domain/editions/verifyChain.ts'
import type { ReleaseRecord } from '../domain/editions/verifyRecords.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Release } from '../generated/payload-types.ts'

/** A release with everything that can be checked about it. */
export type KeptRelease = { id: string } & StoredRelease & SignedRelease & ReleaseRecord

/** How many are read at once: a year's chain does not fit into one answer. */
const page = 200

const keptRelease = (release: Release): KeptRelease => ({
  id: release.id,
  text: release.manifest,
  sha256: release.sha256,
  signature: release.signature ?? null,
  keyId: release.keyId ?? null,
  sequence: release.sequence,
  edition: idOf(release.edition) ?? '',
  volume: release.volume,
  number: release.number,
  revision: release.revision,
  at: new Date(release.at).toISOString(),
  reason: release.reason ?? '',
  previousSha256: release.previousSha256,
})

/** The whole chain as stored, oldest first. */
export const readKeptReleases = async (payload: Payload): Promise<KeptRelease[]> => {
  const kept: KeptRelease[] = []
  for (;;) {
    const { docs } = await payload.find({
      collection: 'releases',
      where: { sequence: { greater_than: kept.at(-1)?.sequence ?? 0 } },
      sort: 'sequence',
      limit: page,
      depth: 0,
      pagination: false,
    })
    kept.push(...docs.map(keptRelease))
    if (docs.length < page) return kept
  }
}
