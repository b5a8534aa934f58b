import type { Payload } from 'payload'
import { articleSnapshot, type ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'

/** How many printed articles a server keeps at hand. */
const kept = 2000

export type SnapshotReader = (hashes: string[]) => Promise<ArticleSnapshot[]>

/** Reads snapshots by hash, in the order asked; what was read once stays at hand, for it never changes. */
export const snapshots = (payload: Payload): SnapshotReader => {
  const atHand = new Map<string, ArticleSnapshot>()
  const fetch = async (missing: string[]): Promise<void> => {
    const { docs } = await payload.find({
      collection: 'snapshots',
      where: { sha256: { in: missing } },
      depth: 0,
      pagination: false,
    })
    for (const { sha256, canonical } of docs) atHand.set(sha256, articleSnapshot.parse(JSON.parse(canonical)))
    for (const oldest of [...atHand.keys()].slice(0, Math.max(0, atHand.size - kept))) atHand.delete(oldest)
  }
  return async (hashes) => {
    const missing = hashes.filter((one) => !atHand.has(one))
    if (missing.length > 0) await fetch(missing)
    return hashes.flatMap((one) => atHand.get(one) ?? [])
  }
}
