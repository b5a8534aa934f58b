import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import type { ClaimAnchor } from '../domain/claims/claimAnchor.ts'
import { placesInText } from '../domain/factCheck/placesInText.ts'
import { standingOfClaims } from '../domain/factCheck/standingOfClaims.ts'
import { verificationStatus } from '../domain/provenance/verificationStatus.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import type { ClaimCheck } from '../generated/payload-types.ts'
import { awaitClaim } from './awaitClaim.ts'
import { gatherDesk } from './gatherDesk.ts'
import { recordedChecks } from './recordedChecks.ts'
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

const refuseStale = (sentence: string): never => {
  throw new ActRefused('stale-edit', `${sentence} Nothing was saved.`)
}

const anchorNow = async ({ payload }: PayloadRequest, asked: Checking): Promise<ClaimAnchor> => {
  const gathered = await gatherDesk(payload, { article: asked.article, user: asked.user, now: new Date() })
  if (!gathered) return refuseStale('This article is not there any more.')
  const { atGate, claims, checks, names } = gathered
  const places = placesInText(atGate.body)
  const index = claims.findIndex(
    (one) => one.exact === asked.exact && places.rangeOf(one).start === asked.position,
  )
  const claim = claims[index]
  if (!claim) return refuseStale('This sentence was changed since you opened the article.')
  const standing = standingOfClaims(atGate.body, claims, recordedChecks(checks, names))[index]
  if ((standing?.check ?? null) !== asked.seen)
    return refuseStale('Somebody else decided on this claim first.')
  return places.anchorOf(claim)
}

/**
 * Records a fact-checker’s word on a claim, if the claim and what was said of it are still what they saw:
 * of several words given at once on what one article claims, each meets those before it.
 * @throws ActRefused (`stale-edit`) when the sentence changed or somebody was faster.
 */
export const checkClaim = async (req: PayloadRequest, asked: Checking): Promise<ClaimCheck> => {
  const name = `claim-checks:${asked.article}`
  await awaitClaim(req, name)
  try {
    const anchor = await anchorNow(req, asked)
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
