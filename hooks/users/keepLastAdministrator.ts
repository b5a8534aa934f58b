import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** Without an administrator nobody could ever be let in again. */
export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const others = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { contains: 'administrator' } }, { id: { not_equals: id } }] },
    req,
  })
  if (others.totalDocs === 0)
    throw new ActRefused('last-administrator', 'The last administrator cannot be removed.')
}
