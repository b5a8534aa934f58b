import type { GatheredItem } from '../gatheredItem.ts'
import type { StoryDecision } from './storyDecision.ts'
import { type GatheredStory, StoryGatherer } from './StoryGatherer.ts'

const inTime = (one: GatheredItem, other: GatheredItem): number =>
  Date.parse(one.postedAt) - Date.parse(other.postedAt) || (one.id < other.id ? -1 : 1)

/**
 * Gathers all items into stories anew: in order of their time, by the machine, then by what editors
 * decided. Every item is in exactly one story; the order in which items are given does not matter.
 */
export function gatherStories(
  items: readonly GatheredItem[],
  decisions: readonly StoryDecision[] = [],
): GatheredStory[] {
  const gatherer = new StoryGatherer()
  for (const item of items.toSorted(inTime)) gatherer.add(item)
  return gatherer.finish(decisions)
}
