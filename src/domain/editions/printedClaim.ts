import { z } from 'zod'

/** One claim of a printed text: a sentence that states something checkable, and what it cites. */
export const printedClaim = z.object({
  /** Where it stands: block of the printed body, item of a list, UTF-16 offsets in its text. */
  block: z.int().min(0),
  item: z.int().min(0).nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
  kinds: z.array(z.enum(['number', 'date', 'quotation', 'attribution', 'actor'])),
  /** What it quotes, without the marks. */
  quotations: z.array(z.string()),
  /** Printed numbers of the links it cites. */
  cites: z.array(z.int().min(1)),
})
export type PrintedClaim = z.infer<typeof printedClaim>
