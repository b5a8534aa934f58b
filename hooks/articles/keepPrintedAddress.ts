import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'

const moved = (before: unknown, after: unknown): boolean => after !== undefined && idOf(before) !== idOf(after)

/** Readers hold the address of a printed article; it and its public state stay. */
export const keepPrintedAddress: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !originalDoc?.printedAt) return data
  if (moved(originalDoc.slug, data['slug']) || moved(originalDoc.section, data['section']))
    throw new ActRefused('address-printed', 'This article is printed: its section and address stay as they are.')
  if (data['deletedAt'])
    throw new ActRefused('article-printed', 'A printed article is not thrown away. Correct it or kill it.')
  if (data['_status'] === 'draft' && req.context['savesDraft'] !== true)
    throw new ActRefused('article-printed', 'A printed article is not un-published. Correct it or kill it.')
  return { ...data, printedAt: originalDoc.printedAt }
}
