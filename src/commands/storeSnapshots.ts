import type { Payload } from 'payload'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { canonicalJson } from '../domain/editions/canonicalJson.ts'
import { sha256Of } from '../domain/editions/sha256Of.ts'

const isStored = async (payload: Payload, sha256: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'snapshots',
    where: { sha256: { equals: sha256 } },
  })
  return totalDocs > 0
}

/** Keeps snapshots by their hash; what is kept already is not kept twice. */
export const storeSnapshots = async (payload: Payload, snapshots: ArticleSnapshot[]): Promise<void> => {
  for (const snapshot of snapshots) {
    const canonical = canonicalJson(snapshot)
    const sha256 = sha256Of(canonical)
    if (await isStored(payload, sha256)) continue
    try {
      await payload.create({
        collection: 'snapshots',
        data: { sha256, article: snapshot.article, canonical },
      })
    } catch (error) {
      // Another press may have kept the very same text between our look and our write.
      if (!(await isStored(payload, sha256))) throw error
    }
  }
}
