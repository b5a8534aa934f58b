import type { CollectionBeforeChangeHook } from 'payload'
import { rolesOf } from '../../src/access/rolesOf.ts'
import { refusedStage } from '../../src/domain/publication/refusedStage.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'

/** Nobody moves an article to a stage that is another role's to give. */
export const refuseStageJump: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const before = String(originalDoc?.stage ?? 'draft')
  const refusal = refusedStage({ before, after: String(data['stage'] ?? before) }, rolesOf(req.user))
  if (refusal) throw new RightMissing(refusal)
  return data
}
