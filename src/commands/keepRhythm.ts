import type { Payload } from 'payload'
import { comesToUs } from '../domain/wire/comesToUs.ts'
import { learnRhythm, rhythm, type Rhythm } from '../domain/wire/learnRhythm.ts'
import type { Source } from '../generated/payload-types.ts'

const HOUR = 3_600_000
/** Habits change slowly, and learning reads thousands of items. */
const KEPT = 6 * HOUR
/** Twelve weeks: a weekly letter is heard a dozen times. Of who writes often the last items are enough. */
const LOOKED_AT = 84 * 24 * HOUR
const MOST_ITEMS = 5000

const isFresh = ({ learntAt }: Rhythm, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(learntAt)) < KEPT

/**
 * The rhythm of a source by its items of the last twelve weeks, learnt anew every six hours: by when they
 * were posted, or by when they were delivered where it sends by itself.
 */
export const keepRhythm = async (payload: Payload, source: Source, now: Date): Promise<Rhythm | null> => {
  const known = rhythm.safeParse(source.health?.rhythm)
  if (known.success && isFresh(known.data, now)) return known.data
  const since = new Date(now.getTime() - LOOKED_AT).toISOString()
  const time = comesToUs(source) ? 'receivedAt' : 'postedAt'
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { and: [{ source: { equals: source.id } }, { [time]: { greater_than: since } }] },
    sort: `-${time}`,
    limit: MOST_ITEMS,
    pagination: false,
    depth: 0,
    joins: false,
    select: { [time]: true },
  })
  const times = docs.flatMap((one) => one[time] ?? [])
  return learnRhythm(times, now)
}
