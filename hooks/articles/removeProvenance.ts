import type { CollectionAfterDeleteHook } from 'payload'

/** The links of a deleted draft go with it; they belong to no other article. */
export const removeProvenance: CollectionAfterDeleteHook = async ({ req, id }) => {
  await req.payload.delete({ collection: 'provenance-links', where: { article: { equals: id } }, req })
}
