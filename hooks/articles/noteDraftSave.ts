import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Later hooks cannot tell a draft saved beside the published text from one that replaces it:
 * only the operation knows.
 */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context['savesDraft'] = 'draft' in args && args.draft === true
}
