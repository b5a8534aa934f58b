import type { PayloadRequest, TypedUser } from 'payload'
import type { Claim } from '../domain/claims/claim.ts'
import { anchorOf } from '../domain/claims/anchorOf.ts'
import type { ClaimAnchor } from '../domain/claims/claimAnchor.ts'
import { findAnchor } from '../domain/claims/findAnchor.ts'
import type { ClaimStanding } from '../domain/factCheck/deskStanding.ts'
import { placesInText } from '../domain/factCheck/placesInText.ts'
import { standingOfClaims } from '../domain/factCheck/standingOfClaims.ts'
import { saysWord } from '../domain/provenance/saysWord.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { ActRefused } from '../errors/ActRefused.ts'
import { gatherDesk, type GatheredDesk } from './gatherDesk.ts'
import { recordedChecks } from './recordedChecks.ts'

interface AskedClaim {
  article: string
  exact: string
  position: number
  /** Id of the check that was seen standing on it; null for none. */
  seen: string | null
  user: TypedUser
  /** Whether the sentence must begin at `position`; otherwise the nearest of these words is meant. */
  isPlaced: boolean
}

const refuseStale = (sentence: string): never => {
  throw new ActRefused('stale-edit', `${sentence} Nothing was saved.`)
}

const findClaim = ({ atGate, claims }: GatheredDesk, asked: AskedClaim): Claim | undefined => {
  const { rangeOf } = placesInText(atGate.body)
  const distance = (one: Claim): number => Math.abs(rangeOf(one).start - asked.position)
  const [nearest] = claims
    .filter(({ exact }) => exact === asked.exact)
    .sort((one, other) => distance(one) - distance(other))
  return nearest && asked.isPlaced && distance(nearest) > 0 ? undefined : nearest
}

const standingOf = (
  { atGate, claims, checks, names }: GatheredDesk,
  claim: Claim,
): ClaimStanding | undefined =>
  standingOfClaims(atGate.body, claims, recordedChecks(checks, names))[claims.indexOf(claim)]

const unchecked = { check: null, by: null }

const refuseUnseen = (
  { checks }: GatheredDesk,
  { check, by }: Pick<ClaimStanding, 'check' | 'by'>,
  asked: AskedClaim,
): void => {
  if (check === asked.seen) return
  const last = checks.find(({ id }) => id === check)
  // Their own word is nothing they do not know.
  const isKnown = !asked.isPlaced && idOf(last?.by) === asked.user.id
  if (!isKnown) refuseStale(saysWord(by ?? 'Another fact-checker', last))
}

/** Words that are no claim of the article are anchored where they stand; a word on them binds nobody. */
const anchorWords = ({ atGate }: GatheredDesk, { exact, position, isPlaced }: AskedClaim): ClaimAnchor => {
  const { text } = placesInText(atGate.body)
  const range = isPlaced ? null : findAnchor(text, { exact, position, prefix: '', suffix: '' })
  return range
    ? anchorOf(text, range)
    : refuseStale('This sentence was changed since you opened the article.')
}

/**
 * Where a claim stands in the article as it is now, if the sentence and what was said of it are still
 * what a fact-checker saw.
 * @throws ActRefused (`stale-edit`) when the sentence changed, or telling who decided meanwhile, and what.
 */
export const anchorClaim = async ({ payload }: PayloadRequest, asked: AskedClaim): Promise<ClaimAnchor> => {
  const { article, user } = asked
  const gathered = await gatherDesk(payload, { article, user, now: new Date() })
  if (!gathered) return refuseStale('This article is not there any more.')
  const claim = findClaim(gathered, asked)
  if (!claim) return anchorWords(gathered, asked)
  refuseUnseen(gathered, standingOf(gathered, claim) ?? unchecked, asked)
  return placesInText(gathered.atGate.body).anchorOf(claim)
}
