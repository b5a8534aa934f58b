import type { CollectionBeforeChangeHook } from 'payload'
import { readWriters } from '../../src/commands/readWriters.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'

/** Nobody vouches for a claim in copy of their own. */
export const refuseOwnCopy: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.user) return data
  const writers = await readWriters(req, idOf(data['article']))
  if (writers.includes(req.user.id))
    throw new RightMissing(
      'You have written in this article. Another fact-checker says whether its claims hold.',
    )
  return data
}
