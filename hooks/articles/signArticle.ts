import type { CollectionBeforeChangeHook } from 'payload'

/** Whoever begins an article is on record as its author, whoever saves it later. */
export const signArticle: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return { ...data, author: data['author'] ?? req.user?.id }
  return { ...data, author: originalDoc?.author ?? data['author'] }
}
