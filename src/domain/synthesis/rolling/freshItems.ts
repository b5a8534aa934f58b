import { isStanding } from '../../wire/isStanding.ts'
import { isForeign } from '../isForeign.ts'
import type { RollingItem, RollingStory } from './rollingStory.ts'

const inOrder = (one: RollingItem, other: RollingItem): number =>
  one.saidAt < other.saidAt ? -1 : Number(one.saidAt > other.saidAt) || (one.item < other.item ? -1 : 1)

/** What sources stand by and whose numbers and words are ours to read, in the order in which it was said. */
export const standingItems = ({ now }: Pick<RollingStory, 'now'>): RollingItem[] =>
  now.filter((item) => isStanding(item.state) && !isForeign(item)).toSorted(inOrder)

/** Who repeats an item speaks with its voice, but for one that first gives it where readers can check it. */
function isCopyIn({ now, rests }: RollingStory, { alike, address }: RollingItem): boolean {
  if (alike === null || alike.kind === 'conflict') return false
  const isRested = rests.some(({ item }) => item === alike.of)
  const original = now.find(({ item }) => item === alike.of)
  return isRested || (original !== undefined && (original.address !== null || address === null))
}

/** The items that say something since the article was written: no copies, and nothing that was said before. */
export function freshItems(story: RollingStory): RollingItem[] {
  const known = new Set(story.rests.map(({ item, sha256 }) => `${item} ${sha256}`))
  return standingItems(story).filter(
    (item) =>
      item.seenAt > story.since && !known.has(`${item.item} ${item.sha256}`) && !isCopyIn(story, item),
  )
}
