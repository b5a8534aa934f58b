import type { Payload } from 'payload'
import { verifyEvents, type EventChain } from '../../src/domain/audit/verifyEvents.ts'
import type { Event } from '../../src/generated/payload-types.ts'

/** Every event of a test's newsroom, oldest first, or those about one subject, and how their chain stands. */
export const readEvents = async (
  payload: Payload,
  subject?: string,
): Promise<{ events: Event[]; chain: EventChain }> => {
  const { docs } = await payload.find({ collection: 'events', sort: 'sequence', pagination: false, depth: 0 })
  const chain = await verifyEvents(docs)
  return { chain, events: subject === undefined ? docs : docs.filter((event) => event.subject === subject) }
}
