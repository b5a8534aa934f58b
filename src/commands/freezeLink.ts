import { createLocalReq, type Payload } from 'payload'
import { compareEvidence } from '../domain/evidence/compareEvidence.ts'
import type { EvidenceRecord } from '../domain/evidence/evidenceRecord.ts'
import { mayBeTriedAgain } from '../domain/evidence/mayBeTriedAgain.ts'
import { nextTry } from '../domain/evidence/nextTry.ts'
import type { ReadPage } from '../domain/evidence/pageRead.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'
import { changeLink } from './changeLink.ts'
import { findEvidence } from './findEvidence.ts'
import { findWireItem } from './findWireItem.ts'
import { freezeFromWire } from './freezeFromWire.ts'
import { frozenFields } from './frozenFields.ts'
import { pageOfLink } from './pageOfLink.ts'
import { storeEvidence } from './storeEvidence.ts'
import { underClaim } from './underClaim.ts'

interface Freezing {
  link: string
  now: Date
  read: ReadPage
}

/** `left` is a link that has gone, points elsewhere by now, or is being frozen by another worker. */
type Freezed = 'frozen' | 'waiting' | 'failed' | 'left'

interface Failure {
  state: string
  sentence: string
  retryAt?: string | null
}

/** Milliseconds; a page takes twenty seconds at most, its pictures and its host’s turn some more. */
const holds = 180_000

const again = (at: Date): string =>
  `Monexus tries again at ${at.toISOString().slice(11, 16)} UTC on ${at.toISOString().slice(0, 10)}.`

/** When to try again, not before the host wants to be asked; null when it is useless or was enough. */
const tryAfter = (tries: number, { state, retryAt }: Failure, now: Date): Date | null => {
  const next = mayBeTriedAgain(state) ? nextTry(tries, now) : null
  return next && retryAt && new Date(retryAt) > next ? new Date(retryAt) : next
}

/** A copy that is there already stays; else the link waits for the next try, or has failed. */
const failedFields = (link: ProvenanceLink, failure: Failure, now: Date): Partial<ProvenanceLink> => {
  const { sentence } = failure
  if (idOf(link.evidence) !== null)
    return { evidenceState: 'frozen', evidenceNote: `${sentence} The copy from before stays.` }
  const tries = (link.recheck?.looks ?? 0) + 1
  const next = tryAfter(tries, failure, now)
  const recheck = { ...link.recheck, looks: tries, nextAt: next && next.toISOString() }
  if (!next) return { evidenceState: 'failed', evidenceNote: sentence, recheck }
  return { evidenceState: 'waiting', evidenceNote: `${sentence} ${again(next)}`, recheck }
}

const fromWire = async (payload: Payload, identity: string): Promise<Evidence | null> => {
  const req = await createLocalReq({}, payload)
  const item = await findWireItem(req, identity)
  return item && freezeFromWire(req, item)
}

/** A page that still says what was frozen needs no other copy, and voids nothing. */
const kept = (before: Evidence | null, record: EvidenceRecord): Evidence | null =>
  before?.basis === 'page' &&
  compareEvidence({ title: before.title ?? '', text: before.text ?? '' }, record) === 'same'
    ? before
    : null

const evidenceOf = async (
  payload: Payload,
  link: ProvenanceLink,
  read: ReadPage,
): Promise<Evidence | Failure> => {
  const ours = await fromWire(payload, link.identity ?? '')
  if (ours) return ours
  const reading = await read(pageOfLink(link))
  if (!reading.ok) return reading
  const same = kept(await findEvidence(payload, idOf(link.evidence)), reading.record)
  if (same) await reading.discard?.()
  return same ?? storeEvidence(payload, reading.record)
}

const settle = async (payload: Payload, link: ProvenanceLink, { read, now }: Freezing): Promise<Freezed> => {
  const result = await evidenceOf(payload, link, read)
  const saved = await changeLink(payload, {
    link: link.id,
    // Whoever pointed it elsewhere, or brought evidence by hand, was faster.
    decide: (newest) => {
      if (newest.identity !== link.identity || newest.evidenceState !== 'waiting') return null
      return 'sha256' in result ? frozenFields(newest, result, now) : failedFields(newest, result, now)
    },
  })
  const state = saved?.evidenceState
  return state === 'frozen' || state === 'waiting' || state === 'failed' ? state : 'left'
}

/**
 * Freezes what a waiting link points at: from our own wire where the item came in meanwhile, else from
 * the page itself. A page that cannot be reached is tried again, six times over a day; one that refuses
 * is not, and the link says what to do. Safe to repeat, by any number of workers at once.
 */
export const freezeLink = async (payload: Payload, freezing: Freezing): Promise<Freezed> => {
  const asked = { collection: 'provenance-links', id: freezing.link, depth: 0, disableErrors: true } as const
  const outcome = await underClaim(payload, { name: `freeze:${freezing.link}`, holds }, async () => {
    const link = await payload.findByID(asked)
    return link?.evidenceState === 'waiting' ? settle(payload, link, freezing) : 'left'
  })
  return outcome ?? 'left'
}
