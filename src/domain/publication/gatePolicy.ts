import { z } from 'zod'

/** What the desk may decide about the gate; everything else in it is fixed. */
export const gatePolicy = z.object({
  /** Distinct posts or pages an article must rest on. */
  minimumLinks: z.int().min(1).max(20).default(1),
  /** What an article that rests on one owner or one text is: nothing, a warning, or refused. */
  singleOrigin: z.enum(['off', 'warn', 'block']).default('warn'),
})
export type GatePolicy = z.infer<typeof gatePolicy>
