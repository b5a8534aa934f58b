import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { verificationStatus } from '../domain/provenance/verificationStatus.ts'
import type { ClaimCheck } from '../generated/payload-types.ts'
import { anchorClaim } from './anchorClaim.ts'
import { awaitClaim } from './awaitClaim.ts'
import { claimOfChecks } from './claimOfChecks.ts'
import { dropClaim } from './takeClaim.ts'

/** A fact-checker’s word on one claim, and the check they saw standing on it. */
export const claimWord = z.object({
  exact: z.string().min(1).max(4000),
  /** Where the sentence begins in the article’s text, as the desk laid it out. */
  position: z.int().min(0),
  status: verificationStatus,
  note: z.string().trim().max(2000).default(''),
  /** Id of that check; null for none. */
  seen: z.string().nullable(),
})

interface Checking extends z.infer<typeof claimWord> {
  article: string
  user: TypedUser
}

/**
 * Records a fact-checker’s word on a claim, if the claim and what was said of it are still what they saw:
 * of several words given at once on what one article claims, each meets those before it.
 * @throws ActRefused (`stale-edit`) when the sentence changed or somebody was faster.
 */
export const checkClaim = async (req: PayloadRequest, asked: Checking): Promise<ClaimCheck> => {
  const name = claimOfChecks(asked.article)
  await awaitClaim(req, name)
  try {
    const anchor = await anchorClaim(req, { ...asked, isPlaced: true })
    const { article, status, note, user } = asked
    return await req.payload.create({
      collection: 'claim-checks',
      data: { ...anchor, article, status, note },
      depth: 0,
      overrideAccess: false,
      user,
      req,
    })
  } finally {
    await dropClaim(req.payload, name)
  }
}
