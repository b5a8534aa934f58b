import type { CollectionAfterChangeHook } from 'payload'
import { followHand } from '../../src/commands/stories/followHand.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'

/**
 * Whoever puts an item into another story in its form decides about stories: that is on record and
 * outlives a rebuild. It is saved already; where it cannot be recorded the log tells.
 */
export const decideByHand: CollectionAfterChangeHook = async ({ data, doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || !req.user || data['story'] === undefined) return
  const [before, now] = [idOf(previousDoc.story), idOf(data['story'])]
  if (before === now) return
  try {
    await followHand(req, { item: String(doc.id), before, now })
  } catch (error) {
    req.payload.logger.error(
      { err: error, item: doc.id },
      'A story was changed and the decision is not on record.',
    )
  }
}
