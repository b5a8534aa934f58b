import type { CollectionBeforeDeleteHook, Where } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A section that articles or lineups name stays: their addresses hang on it. */
export const keepUsedSection: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const section: Where = { section: { equals: id } }
  const counted = await Promise.all([
    req.payload.count({ collection: 'articles', where: section, trash: true, req }),
    req.payload.find({
      collection: 'articles',
      where: section,
      draft: true,
      limit: 1,
      depth: 0,
      trash: true,
      req,
    }),
    req.payload.count({ collection: 'editions', where: { 'lineup.section': { equals: id } }, req }),
  ])
  const [articles = 0, drafts = 0, editions = 0] = counted.map((one) => one.totalDocs)
  if (articles + drafts > 0)
    throw new ActRefused(
      'section-in-use',
      `${Math.max(articles, drafts)} articles stand in this section; move them first.`,
    )
  if (editions > 0)
    throw new ActRefused(
      'section-in-use',
      `${editions} editions have this section in their lineup; take it out first.`,
    )
}
