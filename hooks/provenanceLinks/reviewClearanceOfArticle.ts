import { reviewClearance } from '../../src/commands/reviewClearance.ts'
import { articleOfLink } from './articleOfLink.ts'

/** A clearance covers the links too: one that comes, goes or changes may void it. */
export const reviewClearanceOfArticle = async (
  changed: Parameters<typeof articleOfLink>[0],
): Promise<void> => {
  const article = articleOfLink(changed)
  if (article !== null) await reviewClearance(changed.req.payload, article)
}
