import type { CollectionBeforeOperationHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** The file behind a printed picture is not exchanged: upload another picture instead. */
export const keepPrintedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args
  const id: unknown = 'id' in args ? args.id : undefined
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { and: [{ printedAt: { exists: true } }, ...(typeof id === 'string' ? [{ id: { equals: id } }] : [])] },
    req,
  })
  if (totalDocs > 0)
    throw new ActRefused('picture-printed', 'This picture is printed: upload the new one as a picture of its own.')
  return args
}
