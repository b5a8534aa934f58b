import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Every save is a version of its own. Payload's flags for autosave and for un-publishing in all
 * languages write over the newest version instead, so they are left out.
 */
export const keepEveryVersion: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  return { ...args, autosave: false, unpublishAllLocales: false } as typeof args
}
