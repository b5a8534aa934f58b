import type { Payload } from 'payload'
import { underKeptClaim } from '../../underKeptClaim.ts'
import { findRolling } from './findRolling.ts'
import { lookAtPrint } from './lookAtPrint.ts'
import { readLookNote, writeLookNote } from './lookNote.ts'

/** Milliseconds: one looks at a time in the whole newsroom; a crash holds the next look up no longer. */
const claim = { name: 'updates', holds: 60_000 }
/** Milliseconds looked back at when nobody looked before. */
const firstLook = 24 * 3_600_000
/** Milliseconds by which clocks of several processes may differ, and a write may take. */
const overlap = 10_000

const look = async (payload: Payload, now: Date): Promise<void> => {
  const until = await readLookNote(payload)
  const since = until ? new Date(until) : new Date(now.getTime() - firstLook)
  for (const article of await findRolling(payload, { since, now }))
    try {
      await lookAtPrint(payload, article, now)
    } catch (error) {
      // One text that cannot be read keeps no other from being looked at.
      payload.logger.error({ err: error, article }, 'A printed article could not be held against its story.')
    }
  await writeLookNote(payload, new Date(now.getTime() - overlap))
}

/**
 * Looks, once for each article, whether the stories of what was printed have changed since the last look,
 * and proposes updates. It prints nothing and changes no article. Nothing where another process looks.
 */
export const proposeUpdates = async (payload: Payload, now: Date): Promise<void> => {
  await underKeptClaim(payload, claim, () => look(payload, now))
}
