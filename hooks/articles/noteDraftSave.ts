import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Later hooks cannot tell a draft saved beside the published text from one that replaces it:
 * only the operation knows. Reads among those hooks are no such operation.
 */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return
  req.context['savesDraft'] = 'draft' in args && args.draft === true
}
