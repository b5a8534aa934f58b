import type { CollectionBeforeChangeHook } from 'payload'
import { rolesOf } from '../../src/access/rolesOf.ts'
import { refusedStage, type StageStep } from '../../src/domain/publication/refusedStage.ts'
import { RightMissing } from '../../src/errors/RightMissing.ts'

/** An earlier version stands as cleared only as far as the clearance on record covers it (`voidClearance`). */
const bringsBackCleared = ({ before, after }: StageStep, context: Record<string, unknown>): boolean =>
  context['isRestoringVersion'] === true && after === 'cleared' && before !== 'killed'

/** Nobody moves an article to a stage that is another role's to give. */
export const refuseStageJump: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const before = String(originalDoc?.stage ?? 'draft')
  const step = { before, after: String(data['stage'] ?? before) }
  if (bringsBackCleared(step, req.context)) return data
  const refusal = refusedStage(step, rolesOf(req.user))
  if (refusal) throw new RightMissing(refusal)
  return data
}
