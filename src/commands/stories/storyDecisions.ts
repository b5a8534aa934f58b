import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import type { StoryDecision } from '../../domain/wire/together/storyDecision.ts'
import type { StoryDecision as StoredDecision } from '../../generated/payload-types.ts'

const decisionOf = ({ kind, items, other }: StoredDecision): StoryDecision[] => {
  const ids = items.flatMap((one) => idOf(one) ?? [])
  const beside = idOf(other)
  if (kind === 'merge' || kind === 'split') return [{ kind, items: ids }]
  if (beside === null) return []
  return kind === 'pin' ? [{ kind, items: ids, to: beside }] : [{ kind, items: ids, of: beside }]
}

/** All that editors decided about stories, in its order. */
export const storyDecisions = async (payload: Payload): Promise<StoryDecision[]> => {
  const { docs } = await payload.find({
    collection: 'story-decisions',
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(decisionOf)
}
