import type { Payload } from 'payload'
import { findDeleted } from '../adapters/polling/findDeleted.ts'
import type { Fetcher, Polled, Polling } from '../adapters/polling/polled.ts'
import type { Source } from '../generated/payload-types.ts'
import { findMissingPosts } from './findMissingPosts.ts'

/** Posts asked for after one poll: a channel that clears out a year is told of little by little. */
const MOST_ASKED = 5
const MOST_STANDING = 100

/** Adds to what a poll read the posts that its platform, asked for them, says are gone. */
export const confirmDeleted = async (
  payload: Payload,
  { source, polled, polling }: { source: Source; polled: Polled; polling: Polling },
  fetch: Fetcher,
): Promise<Polled> => {
  if (polled.spans.length === 0) return polled
  const ids = (await findMissingPosts(payload, source, polled)).slice(0, MOST_ASKED)
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
