import type { Payload } from 'payload'
import { readManifest } from '../domain/editions/readManifest.ts'
import { sha256Of } from '../domain/editions/sha256Of.ts'

const wantedBy = (releases: readonly { text: string }[]): Set<string> =>
  new Set(
    releases.flatMap(({ text }) => {
      const sections = readManifest(text)?.sections ?? []
      return sections.flatMap((section) => section.articles.map((entry) => entry.sha256))
    }),
  )

/**
 * Every snapshot that releases name must be kept, and be what its hash says; by its hash, what is not so.
 * Those `leftOut` of an imported edition never came here.
 */
export const checkSnapshots = async (
  payload: Payload,
  releases: readonly { text: string }[],
  leftOut: ReadonlySet<string>,
): Promise<Map<string, string>> => {
  const problems = new Map<string, string>()
  for (const sha256 of wantedBy(releases)) {
    const { docs } = await payload.find({
      collection: 'snapshots',
      where: { sha256: { equals: sha256 } },
      limit: 1,
    })
    const [kept] = docs
    if (!kept && leftOut.has(sha256)) continue
    if (!kept) problems.set(sha256, `Snapshot ${sha256} is missing.`)
    else if (sha256Of(kept.canonical) !== sha256)
      problems.set(sha256, `Snapshot ${sha256} is not what its hash says.`)
  }
  return problems
}
