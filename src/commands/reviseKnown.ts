import type { Payload } from 'payload'
import type { Change, Fields } from '../adapters/wireStore/wireStore.ts'
import { wireStoreOf } from '../adapters/wireStore/wireStoreOf.ts'
import { isMoved } from '../domain/wire/isMoved.ts'
import { type KnownWire, nextStep, type NextStep } from '../domain/wire/nextStep.ts'
import { noteOfNotice } from '../domain/wire/noteOfNotice.ts'
import type { Arrival } from './arrival.ts'
import { completeItems, findHeld } from './completeItems.ts'
import { insertRevisions } from './insertRevisions.ts'
import { raiseCited } from './raiseCited.ts'
import { recordWireStates } from './recordWireStates.ts'

export interface Recurring extends Arrival {
  known: KnownWire
}

interface Revised {
  /** Items that were given other words or another state. */
  changed: Arrival[]
  /** Items that somebody else wrote at the same moment, or that a crash left without a revision. */
  again: Arrival[]
}

interface Due extends Recurring {
  next: Exclude<NextStep, { step: 'none' | 'complete' }>
}

/** A link that its source corrected; evidence of the page it named before stays as it was frozen. */
const addressOf = ({ known, item }: Due): Fields => {
  const { url, identity, canonicalUrl } = item
  return isMoved(known, item) ? { url, identity, canonicalUrl } : {}
}

const shownBy = (due: Due): Fields => {
  const { item, sha256, next } = due
  const { headline, text } = item
  if (next.step === 'mark') return {}
  if (next.step === 'keep') return { revisions: next.sequence }
  return { headline, text, sha256, revisions: next.sequence, filed: false, ...addressOf(due) }
}

const changeOf = (due: Due): Change => {
  const { item, sha256, known, next } = due
  const note = noteOfNotice(item, { headline: known.headline, isOther: sha256 !== known.sha256 })
  // Who marked it by hand meanwhile is not overwritten: filing shows the newest words then.
  return {
    ids: [known.id],
    set: { ...shownBy(due), ...(note === null ? {} : { editorsNote: note }), state: next.state },
    where: { state: known.state },
    isNews: true,
  }
}

const isKept = ({ next }: Due): boolean => next.step === 'keep'

const restated = ({ known: { id, identity, state: before }, next: { state } }: Due) => ({
  id,
  identity,
  before,
  state,
})

const isDue = (one: Recurring & { next: NextStep }): one is Due =>
  one.next.step !== 'none' && one.next.step !== 'complete'

/** Inserts the revisions that are due; answers the rest and those whose revision is ours. */
const withRevision = async (payload: Payload, due: readonly Due[], seenAt: string): Promise<Due[]> => {
  const revisions = due.flatMap(({ item, sha256, known, next }) => {
    const { headline, text } = item
    return next.step === 'revise' || next.step === 'keep'
      ? [{ item: known.id, headline, text, sha256, sequence: next.sequence, seenAt }]
      : []
  })
  // Not filed from here on: what a crash leaves half done is completed when it is filed.
  const revised = due.filter(({ next }) => next.step === 'revise').map(({ known }) => known.id)
  const unfiled = { ids: revised, set: { filed: false }, isNews: false }
  if (revised.length > 0) await wireStoreOf(payload).change('wire-items', [unfiled])
  const ours = await insertRevisions(payload, revisions)
  return due.filter(({ known, next }) => !('sequence' in next) || next.step === 'show' || ours.has(known.id))
}

/**
 * Writes what has become of items that are known: other words as a new revision and then in the item
 * that shows it (unless it was taken back, and goes on showing what it said), another state, nothing for
 * what came again as it was. What is cited and has changed raises the links that rest on it.
 */
export const reviseKnown = async (
  payload: Payload,
  { recurring, receivedAt }: { recurring: readonly Recurring[]; receivedAt: string },
): Promise<Revised> => {
  const steps = recurring.map((one) => ({ ...one, next: nextStep(one.known, one.item, one.sha256) }))
  const incomplete = steps.filter(({ next }) => next.step === 'complete')
  const held = await findHeld(
    payload,
    incomplete.map(({ known }) => known.id),
  )
  await completeItems(payload, held)
  const due = steps.filter(isDue)
  const store = wireStoreOf(payload)
  // Taken back first: after a crash nothing shows a notice's words, and it is sent again.
  await store.change('wire-items', due.filter(isKept).map(changeOf))
  const written = await withRevision(payload, due, receivedAt)
  await store.change('wire-items', written.filter((one) => !isKept(one)).map(changeOf))
  await recordWireStates(payload, written.map(restated), receivedAt)
  await raiseCited(
    payload,
    written.map(({ known }) => known),
  )
  return {
    changed: written.filter(({ next }) => next.step !== 'show'),
    again: [...incomplete, ...due.filter((one) => !written.includes(one))],
  }
}
