import type { CollectionSlug, PayloadRequest } from 'payload'

/** Those of some ids that a collection does not have; what lies in the trash is still there. */
export const findMissing = async (
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<string[]> => {
  const missing: string[] = []
  for (const id of ids) {
    const { totalDocs } = await payload
      .count({ collection, where: { id: { equals: id } }, trash: true })
      // MongoDB refuses to look for what has not the form of an id.
      .catch(() => ({ totalDocs: 0 }))
    if (totalDocs === 0) missing.push(id)
  }
  return missing
}
