import type { CollectionBeforeOperationHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import { picturesGivenFile } from './picturesGivenFile.ts'

/** The file behind a printed picture is neither exchanged nor cut anew: upload another picture instead. */
export const keepPrintedFile: CollectionBeforeOperationHook = async (operation) => {
  const { args, req } = operation
  const pictures = picturesGivenFile(operation)
  if (!pictures) return args
  const where = { and: [{ printedAt: { exists: true } }, pictures] }
  const { totalDocs } = await req.payload.count({ collection: 'media', where, req })
  if (totalDocs > 0)
    throw new ActRefused(
      'picture-printed',
      'This picture is printed: upload the new one as a picture of its own.',
    )
  return args
}
