import type { Payload } from 'payload'
import { judgeLook } from '../domain/evidence/judgeLook.ts'
import type { PageRead } from '../domain/evidence/pageRead.ts'
import { shortRecord } from '../domain/evidence/shortRecord.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Evidence, ProvenanceLink } from '../generated/payload-types.ts'
import { findEvidence } from './findEvidence.ts'
import { noteLook } from './noteLook.ts'

const isByHand = ({ basis }: Evidence): boolean => basis === 'text' || basis === 'screenshot'

/** What was brought by hand cannot be held against the page: the first look at the page can. */
const heldAgainst = async (payload: Payload, link: ProvenanceLink, frozen: Evidence) => {
  const before = !isByHand(frozen) ? frozen : await findEvidence(payload, idOf(link.recheck?.found))
  return before?.text ? { title: before.title ?? '', text: before.text } : null
}

interface AtPage {
  link: ProvenanceLink
  frozen: Evidence
  reading: PageRead
  now: Date
}

/** Notes on a link what its page says now; answers whether the words that were read are kept. */
export const lookAtPage = async (
  payload: Payload,
  { link, frozen, reading, now }: AtPage,
): Promise<boolean> => {
  const before = await heldAgainst(payload, link, frozen)
  const state = judgeLook(before, reading)
  const isNews = reading.ok && (state === 'edited' || before === null)
  const record = isNews
    ? { ...reading.record, outcome: state }
    : shortRecord({
        identity: frozen.identity,
        url: link.canonicalUrl ?? '',
        basis: 'page',
        outcome: state,
        at: now.toISOString(),
        note: reading.ok ? '' : reading.sentence,
      })
  const isStored = await noteLook(payload, { link, state, record, now, keepsFound: isByHand(frozen) })
  return isNews && isStored
}
