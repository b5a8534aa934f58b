import type { Claim } from '../claims/claim.ts'
import type { ClaimAnchor } from '../claims/claimAnchor.ts'
import { findAnchor } from '../claims/findAnchor.ts'
import type { DraftBlock } from '../publication/bodyBlock.ts'
import type { VerificationStatus } from '../provenance/verificationStatus.ts'
import type { ClaimStanding } from './deskStanding.ts'
import { placesInText } from './placesInText.ts'

/** One word of a fact-checker on a claim, as it was recorded. */
export interface RecordedCheck extends ClaimAnchor {
  id: string
  status: VerificationStatus
  by: string | null
  at: string | null
  note: string
}

const unchecked: ClaimStanding = { state: 'unverified', check: null, by: null, at: null, note: '', was: null }

/** Of two sentences with fewer of their words in common one was not made from the other. */
const kinship = 0.4

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / Math.max(1, words.size + others.size - shared)
}

const standingBy = (check: RecordedCheck): ClaimStanding => {
  const { id, status, by, at, note } = check
  return { state: status, check: id, by, at, note, was: null }
}

/** The last word on each anchored sentence. */
function latestOf(checks: readonly RecordedCheck[]): RecordedCheck[] {
  const latest = new Map<string, RecordedCheck>()
  for (const check of checks) {
    const key = JSON.stringify([check.exact, check.prefix, check.suffix])
    latest.delete(key)
    latest.set(key, check)
  }
  return [...latest.values()]
}

function nearestTo(check: RecordedCheck, claims: readonly Claim[], free: readonly number[]): number | null {
  const ranked = free
    .map((index) => ({ index, like: likeness(check.exact, claims[index]?.exact ?? '') }))
    .filter(({ like }) => like >= kinship)
    .sort((one, other) => other.like - one.like)
  return ranked[0]?.index ?? null
}

/**
 * How each claim of a body stands, one for one. A check counts while its sentence stands unchanged,
 * wherever it moved; of a changed sentence the check is void, and what it said is kept in sight.
 * `checks` are in the order they were made.
 */
export function standingOfClaims(
  body: readonly DraftBlock[],
  claims: readonly Claim[],
  checks: readonly RecordedCheck[],
): ClaimStanding[] {
  const { text, rangeOf } = placesInText(body)
  const standings = claims.map(() => unchecked)
  const placeOf = new Map(claims.map((claim, index) => [rangeOf(claim).start, index]))
  const gone: RecordedCheck[] = []
  for (const check of latestOf(checks)) {
    const range = findAnchor(text, check)
    const index = range ? placeOf.get(range.start) : undefined
    if (index !== undefined && claims[index]?.exact === check.exact) standings[index] = standingBy(check)
    else gone.push(check)
  }
  for (const check of gone.filter(({ status }) => status !== 'unverified')) {
    const free = standings.flatMap((one, index) => (one.check === null ? [index] : []))
    const index = nearestTo(check, claims, free)
    if (index !== null) standings[index] = { ...standingBy(check), state: 'void', was: check.exact }
  }
  return standings
}
