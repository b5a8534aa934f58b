import type { Payload } from 'payload'

/** The titles of all sections, by id. */
export const sectionTitles = async (payload: Payload): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await payload.find({
    collection: 'sections',
    select: { title: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}
