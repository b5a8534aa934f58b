import { z } from 'zod'
import { evidenceBasis } from '../evidence/evidenceRecord.ts'
import { sha256Hex } from './sha256Hex.ts'

/** One provenance link as the first snapshots have it; its place in the list + 1 is its citation number. */
export const linkInFirstForm = z.object({
  rawUrl: z.string(),
  identity: z.string(),
  kind: z.enum(['post', 'web']),
  platform: z.string(),
  canonicalUrl: z.string(),
  /** The name in the address, which proves nothing. */
  claimedAuthor: z.string().nullable(),
  source: z.object({ code: z.string(), name: z.string(), owner: z.string() }).nullable(),
  role: z.enum(['supports', 'contradicts', 'context']),
  postedAt: z.string().nullable(),
  postedAtBasis: z.enum(['id', 'page', 'feed', 'none']),
})

/** The frozen copy a link was checked against: its name, when and from where it was taken; never its text. */
export const printedEvidence = z.object({
  sha256: sha256Hex,
  retrievedAt: z.string(),
  basis: evidenceBasis,
})

/** Who posted it: told by the evidence, or only claimed by the address. */
export const printedAuthor = z.object({ name: z.string(), basis: z.enum(['evidence', 'address']) })

/** One provenance link as printed, with what a fact-checker had before them. */
export const printedLink = linkInFirstForm.extend({
  evidence: printedEvidence.nullable(),
  author: printedAuthor.nullable(),
  /** When a fact-checker verified it; null while none has. */
  verifiedAt: z.string().nullable(),
})
/** What every printed link has, in either form. */
export type LinkInPrint = z.infer<typeof linkInFirstForm>
export type PrintedLink = z.infer<typeof printedLink>
export type PrintedAuthor = z.infer<typeof printedAuthor>
