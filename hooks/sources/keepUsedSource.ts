import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A source whose items we hold stays: its items would lose their origin. */
export const keepUsedSource: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'wire-items',
    where: { source: { equals: id } },
    req,
  })
  if (totalDocs > 0)
    throw new ActRefused('source-in-use', `${totalDocs} wire items came from this source; it stays on file.`)
}
