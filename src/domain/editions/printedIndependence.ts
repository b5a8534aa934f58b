import { z } from 'zod'

/** How many sources an article rests on, how many stand for themselves, and which count as one and why. */
export const printedIndependence = z.object({
  sources: z.int().min(0),
  independent: z.int().min(0),
  countedAsOne: z.array(
    z.object({
      /** Printed numbers, ascending. */
      links: z.array(z.int().min(1)).min(2),
      because: z.array(z.enum(['one-owner', 'one-origin'])).min(1),
    }),
  ),
})
export type PrintedIndependence = z.infer<typeof printedIndependence>
