import type { Payload, PayloadRequest } from 'payload'
import type { ProvenanceLink } from '../generated/payload-types.ts'

/** The provenance links of an article in their printed order. */
export const gatherLinks = async (
  payload: Payload,
  article: string,
  req?: PayloadRequest,
): Promise<ProvenanceLink[]> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    sort: ['position', 'createdAt'],
    depth: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}
