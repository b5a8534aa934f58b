import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A section with articles stays: their addresses hang on it. */
export const keepUsedSection: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    where: { section: { equals: id } },
    req,
  })
  if (totalDocs > 0)
    throw new ActRefused('section-in-use', `${totalDocs} articles stand in this section; move them first.`)
}
