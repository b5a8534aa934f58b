import type { Payload } from 'payload'
import { pollAddress } from '../domain/wire/pollAddress.ts'
import type { HostWait, PollCursor } from '../domain/wire/pollCursor.ts'
import type { Source } from '../generated/payload-types.ts'
import { retryConflict } from './retryConflict.ts'

/**
 * Notes on a source that its host may not be asked yet, and has it polled as soon as it may. How its last
 * poll ended stays as it is: nobody has asked it since.
 */
export const noteWait = async (
  payload: Payload,
  { source, cursor, wait }: { source: Source; cursor: PollCursor; wait: HostWait },
): Promise<void> => {
  await retryConflict(async () => {
    const newest = await payload.findByID({ collection: 'sources', id: source.id, depth: 0 })
    if (pollAddress(newest) !== pollAddress(source)) return
    const polling = { nextAt: wait.until, cursor: { ...cursor, wait } }
    await payload.update({ collection: 'sources', id: source.id, data: { polling }, depth: 0 })
  })
}
