import type { Payload } from 'payload'
import { readClearable } from './readClearable.ts'

/**
 * Sends an article back to fact-check when its clearance no longer covers what it rests on; for those
 * who change links and evidence rather than the article.
 */
export const reviewClearance = async (payload: Payload, article: string): Promise<void> => {
  const asked = { collection: 'articles', id: article, depth: 0, disableErrors: true, draft: true } as const
  const newest = await payload.findByID(asked)
  if (newest?.stage !== 'cleared' || !newest.clearance?.hash) return
  const { hash } = await readClearable(payload, { ...newest })
  if (hash === newest.clearance.hash) return
  await payload.update({
    collection: 'articles',
    id: article,
    data: { stage: 'in-check' },
    draft: true,
    depth: 0,
  })
}
