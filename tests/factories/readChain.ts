import type { Payload } from 'payload'
import { readKeptReleases } from '../../src/commands/readKeptReleases.ts'
import { verifyPaper } from '../../src/commands/verifyPaper.ts'
import { type Manifest, manifest } from '../../src/domain/editions/manifest.ts'

/** The paper's chain as stored, oldest first, and everything that is wrong with it. */
export const readChain = async (payload: Payload): Promise<{ manifests: Manifest[]; problems: string[] }> => {
  const releases = await readKeptReleases(payload)
  const { problems } = await verifyPaper(payload, { chainOnly: false, trusted: [] })
  return { manifests: releases.map((one) => manifest.parse(JSON.parse(one.text))), problems }
}
