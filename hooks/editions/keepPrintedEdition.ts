import type { CollectionBeforeDeleteHook } from 'payload'
import { longDate } from '../../src/domain/editions/longDate.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/**
 * A printed edition stays in the archive, and so does a day that was declared void before readers: that is
 * taken back by the act, with a reason. The proofs of any other go with it, which nobody printed.
 */
export const keepPrintedEdition: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const { payload } = req
  const where = { edition: { equals: id } }
  if ((await payload.count({ collection: 'releases', where, req })).totalDocs > 0)
    throw new ActRefused('edition-printed', 'A printed edition is never deleted.')
  const { status, date } = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false, req })
  if (status === 'void')
    throw new ActRefused(
      'edition-void',
      `${longDate(date)} was declared a day without a paper. Take that back in the planner, with a reason; then delete the edition.`,
    )
  await payload.delete({ collection: 'proofs', where, req, context: { removesWith: 'proofs' } })
}
