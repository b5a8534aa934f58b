import { genesisHash } from '../editions/genesisHash.ts'
import { NotCanonical } from '../editions/NotCanonical.ts'
import { eventOfRow, type EventRow } from './eventOfRow.ts'
import { eventRecord, type EventRecord } from './eventRecord.ts'
import { hashEvent } from './hashEvent.ts'

/** Where a chain of events breaks first, and how. */
export interface ChainBreak {
  sequence: number
  code: 'unreadable' | 'wrong-hash' | 'repeated' | 'gap' | 'wrong-parent' | 'before-parent'
  sentence: string
}

export interface EventChain {
  events: number
  /** The last event read; sequence 0 and 64 zeros when there is none. */
  head: { sequence: number; sha256: string; at: string }
  broken: ChainBreak | null
}

type Head = EventChain['head']
type Fault = [code: ChainBreak['code'], what: string]

const isHashed = (event: EventRecord, sha256: string): boolean => {
  try {
    return hashEvent(event) === sha256
  } catch (error) {
    if (error instanceof NotCanonical) return false
    throw error
  }
}

const placeFault = ({ sequence }: EventRecord, head: Head): Fault | null => {
  if (sequence <= head.sequence) return ['repeated', 'takes a place that is taken already']
  if (sequence === head.sequence + 1) return null
  const missing =
    sequence === head.sequence + 2
      ? `event ${head.sequence + 1} is`
      : `events ${head.sequence + 1} to ${sequence - 1} are`
  return ['gap', `follows event ${head.sequence}: ${missing} missing`]
}

const faultOf = (row: EventRow, head: Head): Fault | null => {
  const { success, data: event } = eventRecord.safeParse(eventOfRow(row))
  if (!success) return ['unreadable', 'is no event that can be read']
  const misplaced = placeFault(event, head)
  if (misplaced) return misplaced
  if (!isHashed(event, row.sha256)) return ['wrong-hash', 'is not what its hash says']
  if (event.previousSha256 !== head.sha256)
    return ['wrong-parent', 'does not name the event before it as its parent']
  return event.at < head.at ? ['before-parent', 'says it happened before its parent'] : null
}

const breakOf = (row: EventRow, head: Head): ChainBreak | null => {
  const fault = faultOf(row, head)
  return fault && { sequence: row.sequence, code: fault[0], sentence: `Event ${row.sequence} ${fault[1]}.` }
}

/**
 * Follows a chain of events, oldest first, however long: places without gap, parents named, hashes
 * equal to the RFC 8785 canonical JSON, times in order. Tells where it breaks first, and reads on to
 * the end so that whoever hands the events over sees all of them.
 */
export const verifyEvents = async (
  rows: AsyncIterable<EventRow> | Iterable<EventRow>,
): Promise<EventChain> => {
  const chain: EventChain = { events: 0, head: { sequence: 0, sha256: genesisHash, at: '' }, broken: null }
  for await (const row of rows) {
    chain.broken ??= breakOf(row, chain.head)
    chain.events += 1
    chain.head = { sequence: row.sequence, sha256: row.sha256, at: row.at }
  }
  return chain
}
