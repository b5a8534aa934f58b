import type { CollectionBeforeOperationHook } from 'payload'
import { rolesOf } from '../../src/access/rolesOf.ts'
import { mayAct } from '../../src/domain/permissions/mayAct.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/**
 * A correction is the record of an act that changes the paper; written by hand it would tell readers of
 * a change that never was. Whoever may not correct at all is told so by the permissions.
 */
export const correctInPublic: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'create' || req.payloadAPI === 'local' || !mayAct(rolesOf(req.user), 'correct')) return
  throw new ActRefused(
    'correct-in-public',
    'A correction is made with its article: “Correct…” or “Update…” beside Publish, or POST /api/articles/<id>/correct; “Kill…” takes it down.',
  )
}
