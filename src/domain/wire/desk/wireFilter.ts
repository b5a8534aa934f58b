import { z } from 'zod'

const id = z.string().regex(/^[\w-]{1,64}$/)
const owner = z
  .string()
  .max(200)
  .regex(/^\P{Cc}+$/u)

/**
 * A language as a column may ask for it: letters and digits, as in `en` and `pt-BR`. The index keeps
 * nothing else of it, and what has none of them would be found as “no language”.
 */
export const askedLanguage = z
  .string()
  .max(35)
  .regex(/^[a-z\d]+(?:[-_][a-z\d]+)*$/i)

/** Where a wire item may stand with its source. */
export const wireState = z.enum(['live', 'edited', 'deleted', 'canceled', 'withheld'])

const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()])

/** What a column of the wire desk shows. Each part narrows it; an empty one does not. */
export const wireFilter = z.object({
  words: z.string().max(400).default(''),
  sources: z.array(id).max(100).default([]),
  owners: z.array(owner).max(50).default([]),
  section: id.nullable().default(null),
  languages: z.array(askedLanguage).max(20).default([]),
  states: z.array(wireState).max(5).default([]),
  story: id.nullable().default(null),
  /** Received at this moment or later; a day alone begins at midnight UTC. */
  from: moment.nullable().default(null),
  /** Received before this moment. */
  to: moment.nullable().default(null),
})
export type WireFilter = z.infer<typeof wireFilter>
