import type { Payload } from 'payload'
import { articleSnapshot, type ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'

/** An article as printed, by the hash that a release names; null when nobody kept it. */
export const findSnapshot = async (payload: Payload, sha256: string): Promise<ArticleSnapshot | null> => {
  const { docs } = await payload.find({
    collection: 'snapshots',
    where: { sha256: { equals: sha256 } },
    limit: 1,
    depth: 0,
  })
  const [kept] = docs
  return kept ? articleSnapshot.parse(JSON.parse(kept.canonical)) : null
}
