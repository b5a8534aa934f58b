import type { Payload } from 'payload'
import { manifest } from '../domain/editions/manifest.ts'
import { sha256Of } from '../domain/editions/sha256Of.ts'

interface Release {
  manifest: unknown
}

const wantedBy = (releases: Release[]): Set<string> =>
  new Set(
    releases.flatMap((one) => {
      const read = manifest.safeParse(one.manifest)
      return read.success
        ? read.data.sections.flatMap((section) => section.articles.map((entry) => entry.sha256))
        : []
    }),
  )

/** Every snapshot that releases name must be kept, and be what its hash says; answers what is not so. */
export const checkSnapshots = async (payload: Payload, releases: Release[]): Promise<string[]> => {
  const problems: string[] = []
  for (const sha256 of wantedBy(releases)) {
    const { docs } = await payload.find({
      collection: 'snapshots',
      where: { sha256: { equals: sha256 } },
      limit: 1,
    })
    const [kept] = docs
    if (!kept) problems.push(`Snapshot ${sha256} is missing.`)
    else if (sha256Of(kept.canonical) !== sha256)
      problems.push(`Snapshot ${sha256} is not what its hash says.`)
  }
  return problems
}
