import type { WireItem } from './wireItem.ts'

/** Clocks differ: a post may be dated this many milliseconds ahead of its arrival and be believed. */
export const tolerance = 2 * 60_000

/** True where a source dates an item later than it was received: a mistake, or meant to stay on top. */
export const isDatedAhead = (postedAt: string | null, receivedAt: string): boolean =>
  postedAt !== null && Date.parse(postedAt) > Date.parse(receivedAt) + tolerance

/**
 * The time an item goes under, ISO 8601: when it was posted, as far as that is stated and can be
 * true; else when it was received, which rests on nothing the source says (`none`).
 */
export const believedTime = (
  { postedAt, postedAtBasis }: Pick<WireItem, 'postedAt' | 'postedAtBasis'>,
  receivedAt: string,
): Pick<WireItem, 'postedAt' | 'postedAtBasis'> =>
  postedAt === null || isDatedAhead(postedAt, receivedAt)
    ? { postedAt: receivedAt, postedAtBasis: 'none' }
    : { postedAt, postedAtBasis }
