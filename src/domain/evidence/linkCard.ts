import { z } from 'zod'
import { verificationStatus } from '../provenance/verificationStatus.ts'
import { evidenceBasis } from './evidenceRecord.ts'
import { evidenceState, recheckState } from './evidenceState.ts'

/**
 * What an editor is shown of one provenance link while writing: who posted it, when, what was frozen
 * of it and what became of it since. Times are ISO 8601 in UTC. `href` is null where no address of
 * the link may be opened. Of very long evidence only the beginning is here (`isWhole`), so that its
 * silence proves nothing.
 */
export const linkCard = z.object({
  id: z.string(),
  /** The number the link carries in print, from 1. */
  number: z.int().min(1),
  address: z.string(),
  href: z.string().nullable(),
  role: z.string(),
  source: z.object({ code: z.string(), name: z.string() }).nullable(),
  claimedAuthor: z.string().nullable(),
  trueAuthor: z.string().nullable(),
  postedAt: z.string().nullable(),
  postedAtBasis: z.string().nullable(),
  evidence: z
    .object({
      id: z.string(),
      basis: evidenceBasis,
      retrievedAt: z.string(),
      title: z.string(),
      /** Title and text as the gate reads them. */
      text: z.string(),
      isWhole: z.boolean(),
    })
    .nullable(),
  evidenceState,
  evidenceNote: z.string(),
  verification: verificationStatus,
  verificationNote: z.string(),
  recheck: recheckState.nullable(),
})
export type LinkCard = z.infer<typeof linkCard>
