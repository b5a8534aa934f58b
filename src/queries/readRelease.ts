import type { Payload } from 'payload'
import { parseManifest } from '../domain/editions/readManifest.ts'
import type { PrintedRelease } from './paper.ts'

/** A release by its hash; null when there is none. */
export const readRelease = async (payload: Payload, sha256: string): Promise<PrintedRelease | null> => {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { sha256: { equals: sha256 } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [release] = docs
  return release ? { sha256, manifest: parseManifest(release.manifest) } : null
}
