import { z } from 'zod'
import { synthesisEngine } from '../synthesis/synthesisOrder.ts'
import { sha256Hex } from './sha256Hex.ts'

/**
 * A machine’s part in a printed text: what drafted it, from what, and how much of it stands. `packSha256`
 * names the evidence it was given, `promptSha256` what a model was told.
 */
export const printedDraft = z.object({
  engine: synthesisEngine,
  /** As its provider calls it; null for the extractive engine. */
  model: z.string().nullable(),
  /** How many wire items it was given. */
  items: z.int().min(1),
  packSha256: sha256Hex,
  promptSha256: sha256Hex.nullable(),
  /** Its sentences that stand in the text: word for word, and changed by the newsroom. */
  sentences: z.object({ unchanged: z.int().min(0), changed: z.int().min(0) }),
  /** Of the IPTC’s list of digital source types. */
  digitalSourceType: z.url(),
})
export type PrintedDraft = z.infer<typeof printedDraft>
