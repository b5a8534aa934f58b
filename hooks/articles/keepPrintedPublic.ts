import type { CollectionBeforeChangeHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** A printed article is corrected or killed in public; no door un-publishes it in silence. */
export const keepPrintedPublic: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!originalDoc?.printedAt) return data
  if (data['deletedAt'])
    throw new ActRefused('article-printed', 'A printed article is not thrown away. Correct it or kill it.')
  // The kill itself, which has put a tombstone in its place.
  const isKill = Boolean(req.context['printedBy']) && data['stage'] === 'killed'
  if (data['_status'] === 'draft' && req.context['savesDraft'] !== true && !isKill)
    throw new ActRefused('article-printed', 'A printed article is not un-published. Correct it or kill it.')
  return { ...data, printedAt: originalDoc.printedAt }
}
