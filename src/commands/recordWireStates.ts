import type { Payload } from 'payload'
import { deedsOfWireItem } from '../domain/audit/deedsOfWireItem.ts'
import { isStanding } from '../domain/wire/isStanding.ts'
import type { WireState } from '../domain/wire/stateAfter.ts'
import { recordEvent } from './recordEvent.ts'

interface Restated {
  id: string
  identity: string | null
  /** Null for one that comes for the first time. */
  before: WireState | null
  state: WireState
}

/**
 * Puts on record what sources took back and what they sent again, and when it was seen: an item holds
 * where it stands now and its revisions hold words only. What it was seen as is stored already; where it
 * cannot be recorded, the log tells it.
 * @param seenAt ISO 8601, UTC
 */
export const recordWireStates = async (
  payload: Payload,
  restated: readonly Restated[],
  seenAt: string,
): Promise<void> => {
  for (const { id, identity, before, state } of restated) {
    if ((before === null || isStanding(before)) && isStanding(state)) continue
    for (const deed of deedsOfWireItem({ state: before }, { state, identity }))
      try {
        const subject = `wire-items/${id}`
        await recordEvent(payload, { ...deed, actor: null, subject }, new Date(seenAt))
      } catch (error) {
        payload.logger.error({ err: error, item: id, state }, 'What a source took back is not on record.')
      }
  }
}
