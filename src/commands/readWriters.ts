import type { PayloadRequest } from 'payload'
import { writersOf } from '../domain/publication/writersOf.ts'

/** Ids of everybody whose words are in an article, as it was last saved. */
export const readWriters = async (req: PayloadRequest, article: string | null): Promise<string[]> => {
  if (article === null) return []
  const found = await req.payload.findByID({
    collection: 'articles',
    id: article,
    depth: 0,
    draft: true,
    trash: true,
    disableErrors: true,
    select: { author: true, editors: true },
    req,
  })
  return found ? writersOf(found) : []
}
