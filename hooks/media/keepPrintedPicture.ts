import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A picture that readers have seen stays where its pages look for it. */
export const keepPrintedPicture: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const picture = await req.payload.findByID({ collection: 'media', id, depth: 0, req })
  if (picture.printedAt) throw new ActRefused('picture-printed', 'This picture is printed and stays.')
}
