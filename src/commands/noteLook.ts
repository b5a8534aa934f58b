import type { Payload } from 'payload'
import { compareEvidence } from '../domain/evidence/compareEvidence.ts'
import type { EvidenceRecord } from '../domain/evidence/evidenceRecord.ts'
import type { RecheckState } from '../domain/evidence/evidenceState.ts'
import { nextLook } from '../domain/evidence/nextLook.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'
import { changeLink } from './changeLink.ts'
import { findEvidence } from './findEvidence.ts'
import { storeEvidence } from './storeEvidence.ts'

interface Look {
  link: ProvenanceLink
  state: RecheckState
  record: EvidenceRecord
  now: Date
  /** What was found before is what later looks are held against, as with evidence brought by hand. */
  keepsFound?: boolean
}

const unsettled = { settledAt: null, settledBy: null, settledNote: null }

const isChange = (state: RecheckState | null | undefined): boolean =>
  state === 'edited' || state === 'deleted'

const saysTheSame = (before: Evidence | null, record: EvidenceRecord): boolean =>
  before !== null &&
  compareEvidence({ title: before.title ?? '', text: before.text ?? '' }, record) === 'same'

/** Nothing the desk does not know yet: an unreachable source takes back no change that was seen. */
const isKnown = ({ link, state, record }: Look, before: Evidence | null): boolean => {
  const was = link.recheck?.state
  if (!isChange(was)) return false
  return state === 'unreachable' || (was === state && saysTheSame(before, record))
}

type Found = NonNullable<ProvenanceLink['recheck']>['found']

/** The look itself, and what is new: a change that was settled is open again. */
const lookedAt = (newest: ProvenanceLink, { state, now }: Look, found: Found): Partial<ProvenanceLink> => {
  const looks = (newest.recheck?.looks ?? 0) + 1
  const news = found ? { state, found, ...(isChange(state) ? unsettled : {}) } : {}
  const next = nextLook(looks, now).toISOString()
  return { recheck: { ...newest.recheck, at: now.toISOString(), looks, nextAt: next, ...news } }
}

const isStill = (newest: ProvenanceLink, link: ProvenanceLink): boolean =>
  newest.identity === link.identity && idOf(newest.evidence) === idOf(link.evidence)

/**
 * Notes on a link what a later look at its source found; never touches its evidence or a clearance. A
 * change that was settled stays settled until the source changes again. Answers whether the record was
 * kept, which it is not when it says nothing new.
 */
export const noteLook = async (payload: Payload, look: Look): Promise<boolean> => {
  const { link, record } = look
  const before = await findEvidence(payload, idOf(link.recheck?.found))
  const stored = isKnown(look, before) ? null : await storeEvidence(payload, record)
  const isKept = look.keepsFound === true && record.text === '' && Boolean(before?.text)
  const found = stored && isKept ? before : stored
  await changeLink(payload, {
    link: link.id,
    decide: (newest) => (isStill(newest, link) ? lookedAt(newest, look, found?.id) : null),
  })
  return stored !== null
}
