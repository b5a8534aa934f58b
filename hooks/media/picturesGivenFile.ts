import type { CollectionBeforeOperationHook, Where } from 'payload'

/**
 * Which pictures an operation would give another file; null when it touches none. Payload cuts the
 * stored file whenever an update's address asks it to, without a new one.
 */
export const picturesGivenFile = ({
  args,
  operation,
  req,
}: Parameters<CollectionBeforeOperationHook>[0]): Where | null => {
  if (operation !== 'update' || (!req.file && !req.query['uploadEdits'])) return null
  const which: { id?: unknown; where?: Where } = args
  return typeof which.id === 'string' ? { id: { equals: which.id } } : (which.where ?? {})
}
