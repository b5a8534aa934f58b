import type { Where } from 'payload'
import type { Article } from '../generated/payload-types.ts'
import type { Asking } from './Asking.ts'

interface Unprinted {
  where: Where
  sort: string
  limit: number
}

/** Articles as last saved that no release holds yet, and how many there are in all. */
export const findUnprinted = async (
  { payload, user }: Asking,
  { where, sort, limit }: Unprinted,
): Promise<{ articles: Article[]; total: number }> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'articles',
    draft: true,
    where: { and: [where, { printedAt: { exists: false } }] },
    sort,
    limit,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  return { articles: docs, total: totalDocs }
}
