import type { Payload } from 'payload'
import { wireStoreOf } from '../adapters/wireStore/wireStoreOf.ts'
import { firstShown } from '../domain/wire/firstShown.ts'
import { hashWireText } from '../domain/wire/hashWireText.ts'
import { stateAfter } from '../domain/wire/stateAfter.ts'
import { storedWireItem } from '../domain/wire/wireItem.ts'
import type { Arrival, Portion } from './arrival.ts'
import { insertRevisions } from './insertRevisions.ts'
import { recordWireStates } from './recordWireStates.ts'

interface Inserted {
  created: Arrival[]
  /** Somebody else was faster: by now these are known. */
  lost: Arrival[]
}

/**
 * Inserts items the newsroom does not hold yet, and then the first revision of each. The unique key of
 * source and external id decides races. An item that a crash leaves without its revision is not filed,
 * and filing it begins with that revision.
 */
export const insertArrivals = async (
  payload: Payload,
  { source, arrivals, receivedAt }: Portion,
): Promise<Inserted> => {
  if (arrivals.length === 0) return { created: [], lost: [] }
  const store = wireStoreOf(payload)
  const rows = arrivals.map(({ item }) => ({
    ...storedWireItem.parse({ ...item, ...firstShown(item) }),
    id: store.newId(),
    source,
    receivedAt,
    state: stateAfter(null, { withdrawn: item.withdrawn, isEdited: item.markedEdited }),
    sha256: hashWireText(firstShown(item)),
    revisions: 1,
    filed: false,
  }))
  const stored = await store.insert('wire-items', rows)
  const isOurs = (at: number): boolean => stored.has(rows[at]?.id ?? '')
  const revisions = arrivals.flatMap(({ item: { headline, text }, sha256 }, at) => {
    const id = rows[at]?.id ?? ''
    return isOurs(at) ? [{ item: id, headline, text, sha256, sequence: 1, seenAt: receivedAt }] : []
  })
  await insertRevisions(payload, revisions)
  // Who arrives taken back never stood here.
  const arrived = rows.filter(({ id }) => stored.has(id))
  const restated = arrived.map(({ id, identity, state }) => ({ id, identity, state, before: null }))
  await recordWireStates(payload, restated, receivedAt)
  return {
    created: arrivals.filter((_, at) => isOurs(at)),
    lost: arrivals.filter((_, at) => !isOurs(at)),
  }
}
