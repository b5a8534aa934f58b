import type { Payload } from 'payload'
import { hashWireText } from '../domain/wire/hashWireText.ts'
import { isTakenBack } from '../domain/wire/isTakenBack.ts'
import type { Arrival } from './arrival.ts'
import type { KnownWire } from './findKnownWire.ts'
import { insertWireItem } from './insertWireItem.ts'
import { settleRevisions } from './settleRevisions.ts'

export type StoreOutcome = 'created' | 'revised' | 'unchanged'

/** What the source took back stays taken back, whatever it writes later. */
const stateAfterEdit = (state: KnownWire['state']): KnownWire['state'] =>
  isTakenBack(state) ? state : 'edited'

/** The item shows the words of its newest revision. */
const showNewest = (payload: Payload, { item }: Arrival, { id, state, newest }: KnownWire) =>
  payload.update({
    collection: 'wire-items',
    id,
    data: {
      headline: item.headline,
      text: item.text,
      sha256: hashWireText(item),
      state: stateAfterEdit(state),
      ...(newest ? { revisions: newest.sequence } : {}),
    },
    depth: 0,
    overrideAccess: true,
  })

/**
 * Stores one arrival. The order makes every crash harmless: a new item first and then its first
 * revision; a new revision first and then the item that shows it. Revisions are the truth: whatever
 * a crash left between two writes, the same arrival completes when it comes again.
 */
export async function storeWireItem(
  payload: Payload,
  arrival: Arrival,
  known: KnownWire | undefined,
): Promise<StoreOutcome> {
  const { wire, isOurs } = known ? { wire: known, isOurs: false } : await insertWireItem(payload, arrival)
  const settled = await settleRevisions(payload, arrival, wire)
  if (wire.sha256 !== settled.newest.sha256) await showNewest(payload, arrival, { ...wire, ...settled })
  if (isOurs) return 'created'
  return settled.hasRevised ? 'revised' : 'unchanged'
}
