import type { Payload } from 'payload'
import type { Arrival, Portion } from './arrival.ts'
import { findKnownWire } from './findKnownWire.ts'
import { insertArrivals } from './insertArrivals.ts'
import { reviseKnown, type Recurring } from './reviseKnown.ts'

interface Stored {
  created: Arrival[]
  /** Items that were known and were given other words or another state. */
  revised: Arrival[]
}

/** How often what others wrote at the same moment is looked at again. */
const attempts = 10

const storeOnce = async (payload: Payload, portion: Portion) => {
  const { source, arrivals, receivedAt } = portion
  const known = await findKnownWire(
    payload,
    source,
    arrivals.map(({ item }) => item.externalId),
  )
  const fresh = arrivals.filter(({ item }) => !known.has(item.externalId))
  const recurring = arrivals.flatMap((arrival): Recurring[] => {
    const found = known.get(arrival.item.externalId)
    return found ? [{ ...arrival, known: found }] : []
  })
  const inserted = await insertArrivals(payload, { source, arrivals: fresh, receivedAt })
  const { changed, again } = await reviseKnown(payload, { recurring, receivedAt })
  return { created: inserted.created, revised: changed, left: [...inserted.lost, ...again] }
}

/**
 * Stores what arrived together, in a few writes for all of it. Every step can be repeated: whatever a
 * crash leaves between two of them is completed when the same comes again, and when it is filed.
 */
export const storeArrivals = async (payload: Payload, portion: Portion): Promise<Stored> => {
  const stored: Stored = { created: [], revised: [] }
  let arrivals = portion.arrivals
  for (let attempt = 1; arrivals.length > 0; attempt += 1) {
    const { created, revised, left } = await storeOnce(payload, { ...portion, arrivals })
    stored.created.push(...created)
    stored.revised.push(...revised)
    if (attempt === attempts && left.length > 0)
      throw new Error(`Others write ${String(left.length)} wire items faster than they can be stored.`)
    arrivals = left
  }
  return stored
}
