import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { readPicture } from '../../src/adapters/readPicture.ts'
import { InputRefused } from '../../src/errors/InputRefused.ts'

const namesAddress = z.object({ data: z.object({ url: z.string() }) })

/** A file that is no picture, or one too large to draw, is refused before anything is made of it. */
export const refuseUnreadablePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload would fetch a picture from any address it is given; pictures are uploaded.
  if (!req.file && operation === 'create' && namesAddress.safeParse(args).success)
    throw new InputRefused('picture-elsewhere', 'file', 'Upload the picture itself, not its address.')
  if (!req.file) return args
  const refusal = await readPicture(req.file.tempFilePath || req.file.data)
  if (refusal !== null) throw new InputRefused('picture-unreadable', 'file', refusal)
  return args
}
