import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../src/domain/publication/idOf.ts'

/** A link without a place goes to the end of its article's list. */
export const placeLast: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const article = idOf(data['article'] ?? originalDoc?.article)
  if (article === null || typeof (data['position'] ?? originalDoc?.position) === 'number') return data
  const { docs } = await req.payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    sort: '-position',
    limit: 1,
    depth: 0,
    req,
  })
  return { ...data, position: (docs[0]?.position ?? 0) + 1 }
}
