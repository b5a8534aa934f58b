import { z } from 'zod'

/** What the desk may decide about the gate; everything else in it is fixed. */
export const gatePolicy = z.object({
  /** Distinct posts or pages an article must rest on. */
  minimumLinks: z.int().min(1).max(20).default(1),
})
export type GatePolicy = z.infer<typeof gatePolicy>
