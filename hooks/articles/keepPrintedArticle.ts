import type { CollectionBeforeDeleteHook } from 'payload'
import { ActRefused } from '../../src/errors/ActRefused.ts'

/** What readers have seen is corrected or killed in public, never deleted. */
export const keepPrintedArticle: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const article = await req.payload.findByID({ collection: 'articles', id, depth: 0, trash: true, req })
  if (article.printedAt)
    throw new ActRefused('article-printed', 'A printed article is not deleted. Correct it or kill it.')
}
