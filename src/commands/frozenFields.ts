import { nextLook } from '../domain/evidence/nextLook.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'

/** Nobody has looked at the source since it was frozen. */
export const notLookedAt = {
  state: null,
  at: null,
  nextAt: null,
  looks: 0,
  found: null,
  settledAt: null,
  settledBy: null,
  settledNote: null,
}

/** Nobody’s word on what the link points at. */
export const notVerified = { status: 'unverified' as const, by: null, at: null, note: null }

const authorsOf = ({ authors }: Evidence): string | null =>
  Array.isArray(authors) && authors.length > 0 ? authors.map(String).join(', ').slice(0, 500) : null

/** A time the page states counts where nothing better is known, and never one still to come. */
const postedTime = (
  link: ProvenanceLink,
  { basis, postedAt }: Evidence,
  now: Date,
): Partial<ProvenanceLink> =>
  !link.postedAt && basis === 'page' && postedAt && new Date(postedAt) <= now
    ? { postedAt, postedAtBasis: 'page' }
    : {}

/**
 * What a link holds once its evidence is frozen. A fact-checker’s word was about the copy before: with
 * another copy it has to be given anew.
 */
export const frozenFields = (
  link: ProvenanceLink,
  evidence: Evidence,
  now: Date,
): Partial<ProvenanceLink> => {
  const before = idOf(link.evidence)
  return {
    evidence: evidence.id,
    evidenceState: 'frozen',
    evidenceNote: null,
    trueAuthor: authorsOf(evidence),
    ...postedTime(link, evidence, now),
    recheck: { ...notLookedAt, nextAt: nextLook(0, now).toISOString() },
    ...(before !== null && before !== evidence.id ? { verification: notVerified } : {}),
  }
}
