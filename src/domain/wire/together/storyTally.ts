import { inTimeOrder } from '../inTimeOrder.ts'
import { countContradictions } from '../numbers/countContradictions.ts'
import type { ToldItem } from '../numbers/tellersOf.ts'

/** What is counted of an item of a story. */
export interface TalliedItem extends ToldItem {
  /** ISO 8601 in UTC: the time the newsroom believes. */
  postedAt: string
  /** When it came in, ISO 8601 in UTC. */
  receivedAt: string
  owner: string | null
  /** It only names a page or post of another source. */
  isBorrowed: boolean
}

/** What a story says of its items. */
export interface StoryTally {
  /** Its earliest item, by which a rebuild finds the story again. */
  earliest: { id: string; headline: string }
  firstSeenAt: string
  lastSeenAt: string
  itemCount: number
  ownerCount: number
  conflictCount: number
}

/** An owner is one however its name is written; a source without one stands for itself. */
const ownersOf = (items: readonly TalliedItem[]): number =>
  new Set(items.map(({ owner, id }) => owner?.normalize('NFKC').trim().toLowerCase() ?? `item ${id}`)).size

/** What is borrowed brings no owner; a story of nothing else has one voice, whoever's. */
const voicesOf = (items: readonly TalliedItem[]): number =>
  Math.max(1, ownersOf(items.filter(({ isBorrowed }) => !isBorrowed)))

/** Counts a story; null when it has no items. */
export function storyTally(items: readonly TalliedItem[]): StoryTally | null {
  const ordered = items.toSorted(inTimeOrder)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return null
  return {
    earliest: { id: first.id, headline: first.headline },
    firstSeenAt: first.postedAt,
    lastSeenAt: last.postedAt,
    itemCount: items.length,
    ownerCount: voicesOf(items),
    conflictCount: countContradictions(ordered),
  }
}
