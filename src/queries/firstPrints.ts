import type { Payload } from 'payload'
import { readManifest } from '../domain/editions/readManifest.ts'

/** When a release first carried each article, by its id; ISO 8601 in UTC. */
export type FirstPrints = ReadonlyMap<string, string>

interface Known {
  /** Of the newest release read. */
  sequence: number
  /** The hashes of the releases read. */
  releases: Set<string>
  moments: Map<string, string>
}

/** How many releases are read at once. */
const page = 200

const atHand = new WeakMap<Payload, Known>()

const note = ({ moments }: Known, text: string): void => {
  const read = readManifest(text)
  for (const { articles } of read?.sections ?? [])
    for (const { article } of articles)
      if (read && !moments.has(article)) moments.set(article, read.releasedAt)
}

const readOn = async (payload: Payload, known: Known): Promise<Known> => {
  for (;;) {
    const { docs } = await payload.find({
      collection: 'releases',
      where: { sequence: { greater_than: known.sequence } },
      sort: 'sequence',
      limit: page,
      depth: 0,
      pagination: false,
      select: { manifest: true, sha256: true, sequence: true },
    })
    for (const { manifest, sha256, sequence } of docs) {
      note(known, manifest)
      known.releases.add(sha256)
      known.sequence = sequence
    }
    if (docs.length < page) return known
  }
}

const start = (): Known => ({ sequence: 0, releases: new Set(), moments: new Map() })

/**
 * When the articles of a release were first printed, as its chain tells. What was read stays at hand for
 * as long as it is the chain of the release asked for: a hash stands for all that went before it.
 */
export const firstPrints = async (payload: Payload, sha256: string): Promise<FirstPrints> => {
  const known = atHand.get(payload) ?? start()
  if (!known.releases.has(sha256)) await readOn(payload, known)
  const whole = known.releases.has(sha256) ? known : await readOn(payload, start())
  atHand.set(payload, whole)
  return whole.moments
}
