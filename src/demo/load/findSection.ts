import type { Payload } from 'payload'

/** The id of the section with this slug. */
export const findSection = async (payload: Payload, slug: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'sections',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
  })
  const [found] = docs
  if (!found) throw new Error(`The demo newsroom has no section ${slug}.`)
  return found.id
}
