import type { Payload } from 'payload'
import type { Edition } from '../../generated/payload-types.ts'

/** The edition of a day; null while nobody planned one. */
export const findEditionOf = async (payload: Payload, date: string): Promise<Edition | null> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { date: { equals: date } },
    limit: 1,
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs[0] ?? null
}
