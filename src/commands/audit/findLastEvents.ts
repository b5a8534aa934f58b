import type { Payload } from 'payload'
import type { Event } from '../../generated/payload-types.ts'

const size = 1000

const findBelow = async (payload: Payload, subjects: string[], below: number): Promise<Event[]> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { and: [{ subject: { in: subjects } }, { sequence: { less_than: below } }] },
    sort: '-sequence',
    limit: size,
    depth: 0,
    pagination: false,
  })
  return docs
}

/** The newest event about each of these subjects, by subject; those without one are left out. */
export const findLastEvents = async (payload: Payload, subjects: string[]): Promise<Map<string, Event>> => {
  const last = new Map<string, Event>()
  let wanted = [...new Set(subjects)]
  let below = Number.MAX_SAFE_INTEGER
  while (wanted.length > 0) {
    const events = await findBelow(payload, wanted, below)
    for (const event of events) if (!last.has(event.subject)) last.set(event.subject, event)
    if (events.length < size) break
    wanted = wanted.filter((subject) => !last.has(subject))
    below = events.at(-1)?.sequence ?? 0
  }
  return last
}
