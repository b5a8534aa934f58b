import type { PayloadRequest } from 'payload'

/** The place of the last link in an article's list; 0 when it has none. */
export const lastPosition = async (req: PayloadRequest, article: string): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    sort: '-position',
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0]?.position ?? 0
}
