import type { PayloadRequest } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { recordDeeds } from '../recordDeeds.ts'
import { decideStories } from './decideStories.ts'
import type { StoryOrder } from './storyOrder.ts'

/** A decision of whoever asks, on record under their name. @throws as `decideStories` */
export const decideAtDesk = async (req: PayloadRequest, order: StoryOrder) => {
  const decided = await decideStories(req.payload, order, idOf(req.user))
  const { kind, items, other } = order
  const details = { kind, items, other, decision: decided.decision }
  await recordDeeds(req, `wire-items/${items[0] ?? ''}`, [{ act: 'story.decided', details }])
  return decided
}
