import type { Payload } from 'payload'
import { weekdayOf } from '../../domain/editions/plan/weekdayOf.ts'
import type { EditionTemplate } from '../../generated/payload-types.ts'

/** The template for a day by its weekday; of several, the one changed last. */
export const findTemplate = async (payload: Payload, date: string): Promise<EditionTemplate | null> => {
  const { docs } = await payload.find({
    collection: 'edition-templates',
    where: { weekdays: { in: [weekdayOf(date)] } },
    sort: '-updatedAt',
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}
