import type { CollectionBeforeChangeHook } from 'payload'
import { rolesOf } from '../../src/access/rolesOf.ts'
import { mayAct } from '../../src/domain/permissions/mayAct.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'

/** Only a fact-checker clears, only a publisher kills or brings back what was killed. */
export const refuseStageJump: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before: unknown = originalDoc?.stage ?? 'draft'
  const after: unknown = data['stage'] ?? before
  if (!req.user || after === before) return data
  const roles = rolesOf(req.user)
  if (after === 'cleared' && !mayAct(roles, 'clear'))
    throw new RightMissing('Only a fact-checker clears an article. Send it to fact-check first.')
  if ((after === 'killed' || before === 'killed') && !mayAct(roles, 'kill'))
    throw new RightMissing('Only a publisher kills an article or brings it back.')
  return data
}
