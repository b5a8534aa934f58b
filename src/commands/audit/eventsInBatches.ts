import type { Payload } from 'payload'
import type { Event } from '../../generated/payload-types.ts'

const size = 500

/** All events in the order of their places, so many at a time and never all at once. */
export async function* eventsInBatches(payload: Payload): AsyncGenerator<Event[]> {
  for (let last: number | null = null; ;) {
    const { docs }: { docs: Event[] } = await payload.find({
      collection: 'events',
      ...(last === null ? {} : { where: { sequence: { greater_than: last } } }),
      sort: 'sequence',
      limit: size,
      depth: 0,
      pagination: false,
    })
    if (docs.length > 0) yield docs
    if (docs.length < size) return
    last = docs.at(-1)?.sequence ?? null
  }
}
