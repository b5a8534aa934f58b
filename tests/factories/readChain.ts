import type { Payload } from 'payload'
import { checkSnapshots } from '../../src/commands/checkSnapshots.ts'
import { type Manifest, manifest } from '../../src/domain/editions/manifest.ts'
import { verifyChain } from '../../src/domain/editions/verifyChain.ts'

/** The paper's chain as stored, oldest first, and everything that is wrong with it. */
export const readChain = async (payload: Payload): Promise<{ manifests: Manifest[]; problems: string[] }> => {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: 'sequence',
    depth: 0,
    pagination: false,
  })
  const stored = docs.map((one) => ({ sha256: one.sha256, manifest: JSON.parse(one.manifest) as unknown }))
  const problems = [...verifyChain(stored), ...(await checkSnapshots(payload, stored))]
  return { manifests: stored.map((one) => manifest.parse(one.manifest)), problems }
}
