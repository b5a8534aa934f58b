import type { WireItem } from '../../domain/wire/wireItem.ts'
import type { ShownSpan } from './polled.ts'

/** The stretch of time a page of posts shows, by its oldest and newest; null where it shows no stretch. */
export const spanOf = (items: readonly WireItem[]): ShownSpan | null => {
  const times = items.flatMap(({ postedAt }) => postedAt ?? []).sort()
  const [from, to] = [times[0], times.at(-1)]
  if (from === undefined || to === undefined || from === to) return null
  return { from, to, shown: items.map(({ externalId }) => externalId) }
}
