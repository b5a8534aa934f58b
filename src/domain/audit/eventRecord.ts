import { z } from 'zod'
import { auditAct } from './auditAct.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const plain = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

/** What matters of an act, flat, so that both databases give it back exactly; `actor` has its own place. */
export const eventDetails = z
  .record(z.string(), plain)
  .refine((details) => !('actor' in details), 'The actor of an event stands beside its details.')
export type EventDetails = z.infer<typeof eventDetails>

/**
 * One event, exactly as it is hashed: the sha256 of its RFC 8785 canonical JSON is what the next event
 * names as its parent. Times are ISO 8601 in UTC.
 */
export const eventRecord = z.strictObject({
  format: z.literal('monexus.event/1'),
  /** Its place in the chain, from 1 without gap. */
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  /** Id of whoever did it; null for the machine. */
  actor: z.string().nullable(),
  act: auditAct,
  /** What it was done to: `articles/<id>`, `evidence/<sha256>`. */
  subject: z
    .string()
    .regex(
      /^(articles|provenance-links|wire-items|claim-checks|users|agent-keys|syntheses|editions|releases)\/[^/]+$|^evidence\/[0-9a-f]{64}$/,
    ),
  details: eventDetails,
  /** Hash of the event before; 64 zeros for the first. */
  previousSha256: hash,
})
export type EventRecord = z.infer<typeof eventRecord>

/** An act before it has its place in the chain. */
export type Deed = Pick<EventRecord, 'act' | 'details'>
