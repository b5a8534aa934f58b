import { idOf } from '../publication/idOf.ts'
import type { EventRecord } from './eventRecord.ts'
import { groupOf } from './groupOf.ts'

/** An event as the database keeps it. */
export interface EventRow {
  sequence: number
  at: string
  actor?: unknown
  act: string
  subject: string
  details?: unknown
  previousSha256: string
  sha256: string
}

/**
 * The row of an event. SQLite empties a relationship when the account is removed, so the actor's id is
 * kept among the details too.
 */
export const rowOfEvent = (event: EventRecord) => ({
  sequence: event.sequence,
  at: event.at,
  actor: event.actor,
  act: event.act,
  subject: event.subject,
  details: { ...event.details, actor: event.actor },
  previousSha256: event.previousSha256,
})

/** The event a row says it is, not yet parsed: a row that was changed by hand may hold anything. */
export const eventOfRow = (row: EventRow): Record<string, unknown> => {
  const { actor, ...details } = groupOf(row.details)
  return {
    format: 'monexus.event/1',
    sequence: row.sequence,
    at: row.at,
    actor: idOf(row.actor) ?? actor ?? null,
    act: row.act,
    subject: row.subject,
    details,
    previousSha256: row.previousSha256,
  }
}
