import type { CollectionBeforeChangeHook } from 'payload'
import { findReleasesOf } from '../../src/commands/findCarriers.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/**
 * What readers have seen is killed by the act, with a reason and a tombstone: a stage that says killed
 * over an article that stays in print would be a lie. Nor does a killed article come back.
 */
export const killInPublic: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || req.context['printedBy']) return data
  const before: unknown = originalDoc?.stage
  const after: unknown = data['stage'] ?? before
  if (before === after || (before !== 'killed' && after !== 'killed')) return data
  const isPrinted =
    Boolean(originalDoc?.printedAt) || (await findReleasesOf(req.payload, String(originalDoc?.id))).length > 0
  if (!isPrinted) return data
  if (before === 'killed')
    throw new ActRefused('killed-for-good', 'It was killed in public and does not come back. Write it anew.')
  throw new ActRefused(
    'kill-in-public',
    'This article is in print: kill it with a reason that readers see, by “Kill…” beside Publish or POST /api/articles/<id>/kill.',
  )
}
