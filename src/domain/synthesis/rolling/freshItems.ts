import { isStanding } from '../../wire/isStanding.ts'
import { isForeign } from '../isForeign.ts'
import type { RollingItem, RollingStory } from './rollingStory.ts'

const inOrder = (one: RollingItem, other: RollingItem): number =>
  one.saidAt < other.saidAt ? -1 : Number(one.saidAt > other.saidAt) || (one.item < other.item ? -1 : 1)

/** What sources stand by, in whatever language, in the order in which it was said. */
export const standingInOrder = ({ now }: Pick<RollingStory, 'now'>): RollingItem[] =>
  now.filter(({ state }) => isStanding(state)).toSorted(inOrder)

/** What sources stand by and whose numbers and words are ours to read, in the order in which it was said. */
export const standingItems = ({ now }: Pick<RollingStory, 'now'>): RollingItem[] =>
  standingInOrder({ now }).filter((item) => !isForeign(item))

/** Who repeats an item speaks with its voice, but for one that first gives it where readers can check it. */
function isCopyIn({ now, rests }: RollingStory, { alike, address }: RollingItem): boolean {
  if (alike === null || alike.kind === 'conflict') return false
  const isRested = rests.some(({ item }) => item === alike.of)
  const original = now.find(({ item }) => item === alike.of)
  return isRested || (original !== undefined && (original.address !== null || address === null))
}

/** Those of some items that say something since the article was written: no copies, and nothing that was said before. */
export function freshAmong(story: RollingStory, items: readonly RollingItem[]): RollingItem[] {
  const known = new Set(story.rests.map(({ item, sha256 }) => `${item} ${sha256}`))
  return items.filter(
    (item) =>
      item.seenAt > story.since && !known.has(`${item.item} ${item.sha256}`) && !isCopyIn(story, item),
  )
}

/** What was said since the article was written, in the paper's language. */
export const freshItems = (story: RollingStory): RollingItem[] => freshAmong(story, standingItems(story))
