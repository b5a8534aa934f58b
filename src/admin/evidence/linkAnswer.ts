import { z } from 'zod'
import { evidenceBasis } from '../../domain/evidence/evidenceRecord.ts'
import { evidenceState, recheckState } from '../../domain/evidence/evidenceState.ts'

const copy = z.object({
  id: z.string(),
  sha256: z.string(),
  basis: evidenceBasis,
  retrievedAt: z.string(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  note: z.string().nullish(),
  broughtBy: z.object({ name: z.string() }).nullish().catch(null),
})

const answer = z.object({
  kind: z.string().nullish(),
  evidence: copy.nullish().catch(null),
  evidenceState: evidenceState.nullish(),
  evidenceNote: z.string().nullish(),
  recheck: z.object({ state: recheckState.nullish(), at: z.string().nullish() }).nullish(),
})

/** A provenance link with its frozen copy, as the panel shows it. */
export type LinkOfPanel = z.infer<typeof answer>

/** What the newsroom answered about a link; null for anything else. */
export const linkAnswer = (json: unknown): LinkOfPanel | null => answer.safeParse(json).data ?? null
