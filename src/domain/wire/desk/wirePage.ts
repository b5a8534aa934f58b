import { z } from 'zod'
import { wireRow } from './wireRow.ts'

/** A page of a column. `at` is the moment up to which it knows the wire, for the next question after news. */
export const wirePage = z.object({
  rows: z.array(wireRow),
  /** Whether there is more behind it. */
  isMore: z.boolean(),
  at: z.number(),
})
export type WirePage = z.infer<typeof wirePage>

/** How many items a column holds; counting ends where nobody would read on. */
export const wireCount = z.object({ count: z.number(), isMore: z.boolean() })
export type WireCount = z.infer<typeof wireCount>
