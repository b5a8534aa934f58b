import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A printed edition stays in the archive. */
export const keepPrintedEdition: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'releases',
    where: { edition: { equals: id } },
    req,
  })
  if (totalDocs > 0) throw new ActRefused('edition-printed', 'A printed edition is never deleted.')
}
