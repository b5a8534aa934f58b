import type { Payload } from 'payload'
import type { Article } from '../../generated/payload-types.ts'

/** Most articles that are offered; more than a day brings. */
const most = 60

/** What may be printed and nobody printed yet: cleared, or published and waiting for its press. */
export const findPool = async (payload: Payload, listed: readonly string[]): Promise<Article[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    draft: true,
    where: {
      and: [
        { or: [{ stage: { equals: 'cleared' } }, { _status: { equals: 'published' } }] },
        { stage: { not_equals: 'killed' } },
        { printedAt: { exists: false } },
        ...(listed.length > 0 ? [{ id: { not_in: [...listed] } }] : []),
      ],
    },
    sort: '-updatedAt',
    limit: most,
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs
}
