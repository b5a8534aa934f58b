import { z } from 'zod'

/** What the desk may decide about the gate; everything else in it is fixed. */
export const gatePolicy = z.object({
  /** Distinct posts or pages an article must rest on. */
  minimumLinks: z.int().min(1).max(20).default(1),
  /** What an article that rests on one owner or one text is: nothing, a warning, or refused. */
  singleOrigin: z.enum(['off', 'warn', 'block']).default('warn'),
  /** Whether a language model may draft; where it may not, none of its sentences is printed. */
  modelDrafts: z.enum(['forbidden', 'allowed']).default('forbidden'),
})
export type GatePolicy = z.infer<typeof gatePolicy>
