import { z } from 'zod'
import { sha256Hex } from './sha256Hex.ts'

/**
 * A fact-checker's approval as printed. A correction may go out before the corrected text is cleared
 * anew: then the clearance is of an earlier text, and says so.
 */
export const printedClearance = z.object({
  hash: sha256Hex,
  at: z.string().nullable(),
  isOfThisText: z.boolean(),
})
export type PrintedClearance = z.infer<typeof printedClearance>
