import type { CollectionBeforeOperationHook, Where } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/**
 * The file behind a printed picture is neither exchanged nor cut anew: upload another picture
 * instead. Payload cuts the stored file whenever an update's address asks it to, without a new one.
 */
export const keepPrintedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || (!req.file && !req.query['uploadEdits'])) return args
  const which: { id?: unknown; where?: Where } = args
  const own: Where = typeof which.id === 'string' ? { id: { equals: which.id } } : (which.where ?? {})
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { and: [{ printedAt: { exists: true } }, own] },
    req,
  })
  if (totalDocs > 0)
    throw new ActRefused(
      'picture-printed',
      'This picture is printed: upload the new one as a picture of its own.',
    )
  return args
}
