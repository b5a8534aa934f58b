import type { CollectionBeforeChangeHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A tab that was opened before somebody else saved does not overwrite what they wrote. */
export const countRevision: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation === 'create') return { ...data, rev: 1 }
  const stored = typeof originalDoc?.rev === 'number' ? originalDoc.rev : 0
  if (typeof data['rev'] === 'number' && data['rev'] !== stored)
    throw new ActRefused(
      'stale-edit',
      'Somebody saved this article since you opened it. Reload it to see their text.',
    )
  return { ...data, rev: stored + 1 }
}
