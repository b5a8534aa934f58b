import type { CollectionBeforeDeleteHook } from 'payload'

/**
 * The links of a deleted draft go with it, and before it: they cannot stand without their article,
 * not even for a moment.
 */
export const removeProvenance: CollectionBeforeDeleteHook = async ({ req, id }) => {
  await req.payload.delete({ collection: 'provenance-links', where: { article: { equals: id } }, req })
}
