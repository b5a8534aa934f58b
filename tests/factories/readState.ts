import type { CollectionSlug, Payload } from 'payload'

const counted: CollectionSlug[] = ['articles', 'provenance-links', 'snapshots', 'releases', 'editions']

/** Everything a refused act could have written to an article, as one text to compare. */
export const readState = async (payload: Payload, id: string): Promise<string> => {
  const asked = {
    collection: 'articles',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    trash: true,
  } as const
  const counts: Record<string, number> = {}
  for (const collection of counted)
    counts[collection] = (await payload.count({ collection, trash: true })).totalDocs
  const { docs: links } = await payload.find({
    collection: 'provenance-links',
    where: { article: { equals: id } },
    depth: 0,
    pagination: false,
  })
  const versions = await payload.countVersions({ collection: 'articles', where: { parent: { equals: id } } })
  const stored = await payload.findByID(asked)
  const newest = await payload.findByID({ ...asked, draft: true })
  return JSON.stringify({ stored, newest, versions: versions.totalDocs, links, counts }, null, 1)
}
