import { z } from 'zod'

/** What the copy at one address was called by its server, byte for byte (RFC 9110 §8.8). */
const validators = z.object({
  of: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
})
export type Validators = z.infer<typeof validators>

/** Posts of a channel between two numbers that no page was asked for yet. */
const backlog = z.object({ before: z.number(), until: z.number() })
export type Backlog = z.infer<typeof backlog>

/**
 * Where the last poll of a source ended, and the next begins. `known` is the highest number of a post
 * that was read, for sources that number theirs.
 */
export const pollCursor = z.object({
  validators: validators.nullable().catch(null),
  known: z.number().nullable().catch(null),
  backlog: backlog.nullable().catch(null),
})
export type PollCursor = z.infer<typeof pollCursor>

/** A source that was never polled. */
export const startOfPolling: PollCursor = { validators: null, known: null, backlog: null }
