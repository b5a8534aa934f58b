import { z } from 'zod'
import { evidenceState, recheckState } from '../evidence/evidenceState.ts'
import { verificationStatus } from '../provenance/verificationStatus.ts'
import { finding } from '../publication/finding.ts'

/** Somebody’s word and when they gave it; `by` is their name, null when nobody knows any more. */
const word = z.object({ by: z.string().nullable(), at: z.string().nullable(), note: z.string() })

/** How a claim stands: as the last check of exactly this sentence says; `void` once the sentence changed. */
export const claimState = z.enum([...verificationStatus.options, 'void'])
export type ClaimState = z.infer<typeof claimState>

export const claimStanding = word.extend({
  state: claimState,
  /** Id of the check it rests on; whoever decides anew names it. */
  check: z.string().nullable(),
  /** The sentence that was checked, where it was changed since. */
  was: z.string().nullable(),
})
export type ClaimStanding = z.infer<typeof claimStanding>

export const linkStanding = word.extend({
  id: z.string(),
  rev: z.number(),
  status: verificationStatus,
  evidence: z.string().nullable(),
  evidenceState,
  evidenceNote: z.string(),
  recheck: recheckState.nullable(),
  wireState: z.string().nullable(),
})
export type LinkStanding = z.infer<typeof linkStanding>

/** All that two people at one article decide: what the desk asks for every two seconds. */
export const deskStanding = z.object({
  /** Changes with anything below. */
  digest: z.string(),
  /** Changes when the text or its links do: the page must be read anew. */
  textKey: z.string(),
  rev: z.number(),
  stage: z.string(),
  /** The hash that clearing would bind to. */
  hash: z.string(),
  clearance: z.object({ hash: z.string(), by: z.string().nullable(), at: z.string().nullable() }).nullable(),
  /** Who has the article open for editing. */
  editing: z.string().nullable(),
  links: z.array(linkStanding),
  claims: z.array(claimStanding),
  /** What the gate says of clearing it now. */
  findings: z.array(finding),
})
export type DeskStanding = z.infer<typeof deskStanding>
