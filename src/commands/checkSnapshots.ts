import type { Payload } from 'payload'
import { z } from 'zod'
import { type PrintedEntry, printedEntry } from '../domain/editions/manifest.ts'
import { readManifest } from '../domain/editions/readManifest.ts'
import { sha256Of } from '../domain/editions/sha256Of.ts'
import type { Snapshot } from '../generated/payload-types.ts'

const entriesOf = ({ text }: { text: string }): PrintedEntry[] =>
  (readManifest(text)?.sections ?? []).flatMap(({ articles }) => articles)

/** By the hash of each snapshot that releases name, what they say of it. */
const wantedBy = (releases: readonly { text: string }[]): Map<string, PrintedEntry[]> => {
  const wanted = new Map<string, PrintedEntry[]>()
  for (const entry of releases.flatMap(entriesOf))
    wanted.set(entry.sha256, [...(wanted.get(entry.sha256) ?? []), entry])
  return wanted
}

interface SnapshotsChecked {
  /** By its hash, what is missing or not what its hash says. */
  damaged: Map<string, string>
  /** Those whose record, or a release, says otherwise of them than their text does. */
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
const drafted = printedEntry.pick({ drafts: true })

const isFiledRight = ({ article, canonical }: Kept): boolean =>
  named.safeParse(JSON.parse(canonical)).data?.article === article

/** Releases that were printed before they told it say nothing of a machine’s part. */
const isToldRight = ({ canonical }: Kept, told: readonly PrintedEntry[]): boolean => {
  const { drafts } = drafted.parse(JSON.parse(canonical))
  return told.every((one) => one.drafts === undefined || sha256Of(one.drafts) === sha256Of(drafts ?? []))
}

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
  for (const [sha256, told] of wantedBy(releases)) {
    const kept = await find(payload, sha256)
    if (!kept && leftOut.has(sha256)) continue
    if (!kept) damaged.set(sha256, `Snapshot ${sha256} is missing.`)
    else if (sha256Of(kept.canonical) !== sha256)
      damaged.set(sha256, `Snapshot ${sha256} is not what its hash says.`)
    else if (!isFiledRight(kept))
      misfiled.push(`Snapshot ${sha256} has another article in its record than in its text.`)
    else if (!isToldRight(kept, told))
      misfiled.push(
        `A release says of snapshot ${sha256} that another machine drafted it than its text says.`,
      )
  }
  return { damaged, misfiled }
}
