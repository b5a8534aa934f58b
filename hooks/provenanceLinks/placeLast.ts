import type { CollectionBeforeChangeHook } from 'payload'
import { lastPosition } from '../../src/commands/lastPosition.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'

/** A link without a place goes to the end of its article's list. */
export const placeLast: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { article, position } = { ...originalDoc, ...data }
  const id = idOf(article)
  if (id === null || typeof position === 'number') return data
  return { ...data, position: (await lastPosition(req, id)) + 1 }
}
