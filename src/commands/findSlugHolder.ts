import type { PayloadRequest, Where } from 'payload'

/** The headline of another article that has this slug, in public or in its newest draft; null if none. */
export const findSlugHolder = async (
  { payload }: PayloadRequest,
  slug: string,
  self: string | null,
): Promise<string | null> => {
  const others: Where[] = self === null ? [] : [{ id: { not_equals: self } }]
  const where: Where = { and: [{ slug: { equals: slug } }, ...others] }
  const asked = { collection: 'articles', where, limit: 1, depth: 0, joins: false, trash: true } as const
  for (const draft of [false, true]) {
    const { docs } = await payload.find({ ...asked, draft })
    if (docs[0]) return docs[0].headline || 'Another article'
  }
  return null
}
