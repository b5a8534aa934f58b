import type { Payload } from 'payload'
import { z } from 'zod'
import { readManifest } from '../domain/editions/readManifest.ts'
import { sha256Of } from '../domain/editions/sha256Of.ts'
import type { Snapshot } from '../generated/payload-types.ts'

const wantedBy = (releases: readonly { text: string }[]): Set<string> =>
  new Set(
    releases.flatMap(({ text }) => {
      const sections = readManifest(text)?.sections ?? []
      return sections.flatMap((section) => section.articles.map((entry) => entry.sha256))
    }),
  )

interface SnapshotsChecked {
  /** By its hash, what is missing or not what its hash says. */
  damaged: Map<string, string>
  /** Those whose record names another article than their text does. */
  misfiled: string[]
}

type Kept = Pick<Snapshot, 'article' | 'canonical'>

const find = async (payload: Payload, sha256: string): Promise<Kept | undefined> => {
  const { docs } = await payload.find({
    collection: 'snapshots',
    where: { sha256: { equals: sha256 } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

const named = z.object({ article: z.string() })

const isFiledRight = ({ article, canonical }: Kept): boolean =>
  named.safeParse(JSON.parse(canonical)).data?.article === article

/**
 * Every snapshot that releases name must be kept, be what its hash says, and be filed under the article it is
 * of. Those `leftOut` of an imported edition never came here.
 */
export const checkSnapshots = async (
  payload: Payload,
  releases: readonly { text: string }[],
  leftOut: ReadonlySet<string>,
): Promise<SnapshotsChecked> => {
  const damaged = new Map<string, string>()
  const misfiled: string[] = []
  for (const sha256 of wantedBy(releases)) {
    const kept = await find(payload, sha256)
    if (!kept && leftOut.has(sha256)) continue
    if (!kept) damaged.set(sha256, `Snapshot ${sha256} is missing.`)
    else if (sha256Of(kept.canonical) !== sha256)
      damaged.set(sha256, `Snapshot ${sha256} is not what its hash says.`)
    else if (!isFiledRight(kept))
      misfiled.push(`Snapshot ${sha256} has another article in its record than in its text.`)
  }
  return { damaged, misfiled }
}
