import { setTimeout as pause } from 'node:timers/promises'
import type { Payload, RequestContext } from 'payload'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Edition } from '../generated/payload-types.ts'
import { retryConflict } from './retryConflict.ts'
import { underClaim } from './underClaim.ts'

interface Writing {
  edition: string
  data: Partial<Edition>
  context?: RequestContext
}

/** Milliseconds a write holds up others of the same edition, should it crash. */
const holds = 5000
/** Somebody else's write takes milliseconds. */
const attempts = 100

/**
 * Writes what the machine keeps on an edition. One process at a time, and none while a press settles it:
 * SQLite takes the rows of a lineup away and puts them back, and whoever read it in between would save it
 * empty.
 * @throws ActRefused (`edition-busy`) when others always write.
 */
export const writeEdition = async (
  payload: Payload,
  { edition: id, data, context = {} }: Writing,
): Promise<Edition> => {
  const write = () =>
    retryConflict(() => payload.update({ collection: 'editions', id, data, context, depth: 0 }))
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const written = await underClaim(payload, { name: `settle:${id}`, holds }, write)
    if (written) return written
    await pause(Math.random() * 60)
  }
  throw new ActRefused('edition-busy', 'Others changed this edition every time. Try again.')
}
