import type { Payload } from 'payload'

/** The place of the newest release in the chain; 0 before the first. */
export const newestSequence = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { sequence: true },
  })
  return docs[0]?.sequence ?? 0
}
