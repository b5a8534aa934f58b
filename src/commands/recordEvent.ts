import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { eventRecord, type EventRecord } from '../domain/audit/eventRecord.ts'
import { rowOfEvent } from '../domain/audit/eventOfRow.ts'
import { hashEvent } from '../domain/audit/hashEvent.ts'
import { genesisHash } from '../domain/editions/genesisHash.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Event } from '../generated/payload-types.ts'
import { inTurn } from './inTurn.ts'
import { isWriteConflict } from './retryConflict.ts'

type Happened = Pick<EventRecord, 'actor' | 'act' | 'subject' | 'details' | 'at'>
type Head = Pick<EventRecord, 'sequence' | 'at'> & { sha256: string }

/** How often an event that lost the race for a place tries again. */
const attempts = 60

const start: Head = { sequence: 0, sha256: genesisHash, at: '' }

const readHead = async (payload: Payload): Promise<Head> => {
  const { docs } = await payload.find({
    collection: 'events',
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { sequence: true, sha256: true, at: true },
  })
  return docs[0] ?? start
}

/** A clock that jumped back must not date an event before its parent. */
const notBefore = (at: string, parentAt: string): string => (parentAt > at ? parentAt : at)

const tryInsert = async (payload: Payload, happened: Happened, head: Head): Promise<Event | Head> => {
  const event = eventRecord.parse({
    ...happened,
    format: 'monexus.event/1',
    sequence: head.sequence + 1,
    at: notBefore(happened.at, head.at),
    previousSha256: head.sha256,
  })
  const data = { ...rowOfEvent(event), sha256: hashEvent(event) }
  try {
    return await payload.create({ collection: 'events', data, depth: 0 })
  } catch (error) {
    const newest = await readHead(payload)
    if (isWriteConflict(error) || newest.sha256 !== head.sha256) return newest
    throw error
  }
}

const insert = async (payload: Payload, happened: Happened): Promise<Event> => {
  let head = await readHead(payload)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await tryInsert(payload, happened, head)
    if ('act' in outcome) return outcome
    head = outcome
    await pause(Math.random() * 20 * Math.min(attempt, 10))
  }
  throw new ActRefused('record-busy', 'Others recorded faster every time. The act is not on record.')
}

/**
 * Appends one event to the chain, whoever else appends at the same moment: the unique keys of place
 * and parent decide, and the loser takes the next place. One read of the head and one insert where
 * nobody else does.
 * @throws ActRefused (`record-busy`) when others are always faster; ZodError for what is no event.
 */
export const recordEvent = (
  payload: Payload,
  happened: Omit<Happened, 'at'>,
  now: Date = new Date(),
): Promise<Event> => inTurn('events', () => insert(payload, { ...happened, at: now.toISOString() }))
