import type { Payload } from 'payload'
import { canBeAsked, findDeleted } from '../adapters/polling/findDeleted.ts'
import type { Fetcher, Polled, Polling } from '../adapters/polling/polled.ts'
import type { Source } from '../generated/payload-types.ts'
import { findMissingPosts } from './findMissingPosts.ts'

/** Posts asked for after one poll: a channel that clears out a year is told of little by little. */
const MOST_ASKED = 5
const MOST_STANDING = 100

const MINUTE = 60_000

/** Another few at every poll: one that never gives an answer must not keep the others from being asked for. */
const inTurnOf = (ids: readonly string[], now: Date): string[] => {
  const from = ids.length > MOST_ASKED ? Math.floor(now.getTime() / MINUTE) % ids.length : 0
  return [...ids.slice(from), ...ids.slice(0, from)].slice(0, MOST_ASKED)
}

/** Adds to what a poll read the posts that its platform, asked for them, says are gone. */
export const confirmDeleted = async (
  payload: Payload,
  { source, polled, polling }: { source: Source; polled: Polled; polling: Polling },
  fetch: Fetcher,
): Promise<Polled> => {
  if (polled.spans.length === 0) return polled
  const missing = await findMissingPosts(payload, source, polled)
  const ids = inTurnOf(
    missing.filter((id) => canBeAsked(source.platform, id)),
    polling.now,
  )
  if (ids.length === 0) return polled
  const { gone, standing } = await findDeleted({ platform: source.platform, ids }, polling, fetch)
  const at = polling.now.toISOString()
  const deleted = gone.map((externalId) => ({
    externalId,
    withdrawn: 'deleted' as const,
    editorsNote: null,
    raw: { foundGoneAt: at },
  }))
  const kept = [...polled.cursor.standing, ...standing].slice(-MOST_STANDING)
  return {
    ...polled,
    takenBack: [...polled.takenBack, ...deleted],
    cursor: { ...polled.cursor, standing: kept },
  }
}
