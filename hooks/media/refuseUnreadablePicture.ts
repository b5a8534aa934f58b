import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { readPicture } from '../../src/adapters/readPicture.ts'
import { InputRefused } from '../../src/errors/InputRefused.ts'

const namesAddress = z.object({ url: z.string() })

/** Payload would fetch a picture from any address it is given; pictures are uploaded. */
const refuseAddress = (operation: string, data: unknown): void => {
  if (operation === 'create' && namesAddress.safeParse(data).success)
    throw new InputRefused('picture-elsewhere', 'file', 'Upload the picture itself, not its address.')
}

/** A file that is no picture, or one too large to draw, is refused before anything is made of it. */
export const refuseUnreadablePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!['create', 'update'].includes(operation)) return args
  if (!req.file) {
    refuseAddress(operation, req.data)
    return args
  }
  const refusal = await readPicture(req.file.tempFilePath || req.file.data)
  if (refusal !== null) throw new InputRefused('picture-unreadable', 'file', refusal)
  return args
}
