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

/** Posts of a timeline between two places that no page was asked for yet. */
const gap = z.object({ before: z.string(), until: z.string() })
export type Gap = z.infer<typeof gap>

/** A host that asked to be left alone, through whichever of its sources, and until when; ISO 8601. */
export const hostWait = z.object({ host: z.string(), until: z.iso.datetime() })
export type HostWait = z.infer<typeof hostWait>

/**
 * Where the last poll of a source ended, and the next begins. `known` is the highest number of a post
 * that was read, for sources that number theirs.
 */
export const pollCursor = z.object({
  validators: validators.nullable().catch(null),
  known: z.number().nullable().catch(null),
  backlog: backlog.nullable().catch(null),
  /** The place of the newest post that was read: a number too long to count with, or a time. */
  newest: z.string().nullable().catch(null),
  gap: gap.nullable().catch(null),
  /** The number a server has for the account; asked for once. */
  account: z.string().nullable().catch(null),
  /** When the newest posts were last looked at again, known ones too; ISO 8601. */
  lookedBack: z.string().nullable().catch(null),
  /** Ids of posts that a timeline leaves out though they still stand, so that nobody asks again. */
  standing: z.array(z.string()).catch([]),
  /** Why the poll that was due did not begin; null once it has. */
  wait: hostWait.nullable().catch(null),
})
export type PollCursor = z.infer<typeof pollCursor>

/** A source that was never polled. */
export const startOfPolling: PollCursor = {
  validators: null,
  known: null,
  backlog: null,
  newest: null,
  gap: null,
  account: null,
  lookedBack: null,
  standing: [],
  wait: null,
}
