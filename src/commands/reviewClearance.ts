import type { Payload } from 'payload'
import { coversContent } from '../domain/publication/coversContent.ts'
import { readClearable } from './readClearable.ts'

/**
 * Sends an article back to fact-check when its clearance no longer covers what it rests on; for those
 * who change links and evidence rather than the article.
 */
export const reviewClearance = async (payload: Payload, article: string): Promise<void> => {
  const asked = { collection: 'articles', id: article, depth: 0, disableErrors: true, draft: true } as const
  const newest = await payload.findByID(asked)
  if (newest?.stage !== 'cleared' || !newest.clearance?.hash) return
  const { content } = await readClearable(payload, { article: { ...newest } })
  if (coversContent(newest.clearance.hash, content, Boolean(newest.printedAt))) return
  await payload.update({
    collection: 'articles',
    id: article,
    data: { stage: 'in-check' },
    draft: true,
    depth: 0,
  })
}
