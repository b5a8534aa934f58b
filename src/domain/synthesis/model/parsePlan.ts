import { z } from 'zod'
import type { EvidencePack } from '../evidencePack.ts'
import { draftPart } from '../synthesisDraft.ts'

const MOST_CLAIMS = 80
const LONGEST = 1000

const plannedClaim = z.object({
  claim: z.string().max(LONGEST),
  evidence: z.array(z.string()),
  part: draftPart,
})
/** What a text is to say, and the pack sentences that bear it. */
export type PlannedClaim = z.infer<typeof plannedClaim>

const plan = z.object({ claims: z.array(plannedClaim).max(MOST_CLAIMS) })

/**
 * The plan in an answer, with the ids that the pack has; a claim that rests on none of them is left out.
 * Null for what is no plan, or has nothing left.
 */
export const parsePlan = (answer: unknown, pack: EvidencePack): PlannedClaim[] | null => {
  const { data } = plan.safeParse(answer)
  if (!data) return null
  const known = new Set(pack.items.flatMap(({ sentences }) => sentences.map(({ id }) => id)))
  const claims = data.claims
    .map((one) => ({ ...one, evidence: [...new Set(one.evidence)].filter((id) => known.has(id)) }))
    .filter(({ evidence }) => evidence.length > 0)
  return claims.length > 0 ? claims : null
}
