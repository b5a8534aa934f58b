import { z } from 'zod'
import { sha256Hex } from './sha256Hex.ts'
import { sincePrinted } from './sincePrinted.ts'

/**
 * What the pages of a release were, byte for byte: made once its pages are printed, and signed
 * (`isSignedRecord`) by a key of the paper.
 */
export const pageRecord = z.strictObject({
  format: z.literal('monexus.pages/1'),
  /** Hash of the release. */
  release: sha256Hex,
  /** Which version of the page templates printed them. */
  templates: z.string(),
  /** SHA-256 of every page by its path from the root. */
  pages: z.record(z.string(), sha256Hex),
  /** What other releases say of its articles, where the pages tell of it: those of exported editions. */
  since: sincePrinted.optional(),
  keyId: z.string(),
  signature: z.string(),
})
export type PageRecord = z.infer<typeof pageRecord>
