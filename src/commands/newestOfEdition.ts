import type { Payload } from 'payload'
import type { Release } from '../generated/payload-types.ts'

/** The newest release of an edition; null before its first. */
export const newestOfEdition = async (payload: Payload, edition: string): Promise<Release | null> => {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { edition: { equals: edition } },
    sort: '-revision',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}
