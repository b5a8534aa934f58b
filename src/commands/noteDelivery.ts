import type { Payload } from 'payload'
import type { PollOutcome } from '../domain/wire/pollOutcome.ts'
import { keepRhythm } from './keepRhythm.ts'
import { retryConflict } from './retryConflict.ts'

interface DeliveryNote {
  /** Id of the source. */
  source: string
  outcome: PollOutcome
  said: string
  now: Date
}

const LONGEST = 1000
/** From now on its health is that of its deliveries; whoever has it polled again begins anew. */
const neverPolled = { cursor: null, nextAt: null, faults: 0 }

/** Notes on a source that sends by itself (a push, a file) how that went. */
export const noteDelivery = async (
  payload: Payload,
  { source, outcome, said, now }: DeliveryNote,
): Promise<void> => {
  await retryConflict(async () => {
    const newest = await payload.findByID({ collection: 'sources', id: source, depth: 0 })
    const health = { polledAt: now.toISOString(), outcome, said: said.slice(0, LONGEST) }
    const polling = newest.polling?.enabled === true ? {} : { polling: neverPolled }
    const rhythm = await keepRhythm(
      payload,
      { ...newest, ...polling, health: { ...newest.health, ...health } },
      now,
    )
    const data = { ...polling, health: { ...health, rhythm } }
    await payload.update({ collection: 'sources', id: source, data, depth: 0 })
  })
}
