import type { Payload } from 'payload'
import { wireStoreOf } from '../../adapters/wireStore/wireStoreOf.ts'

interface StoryToMake {
  id: string
  /** Of any of its items; it is called after the earliest once it is counted. */
  headline: string
  /** ISO 8601. */
  firstSeenAt: string
}

/** Makes stories for items that are put in next; one that is left empty by a crash is given up later. */
export const makeStories = async (payload: Payload, stories: readonly StoryToMake[]): Promise<void> => {
  if (stories.length === 0) return
  const counts = { itemCount: 0, ownerCount: 0, conflictCount: 0 }
  const rows = stories.map(({ id, headline, firstSeenAt }) => ({
    id,
    title: headline,
    firstSeenAt,
    lastSeenAt: firstSeenAt,
    ...counts,
  }))
  await wireStoreOf(payload).insert('stories', rows)
}
