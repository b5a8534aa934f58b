import type { Payload } from 'payload'
import { wireStoreOf } from '../adapters/wireStore/wireStoreOf.ts'
import { stateAfter } from '../domain/wire/stateAfter.ts'
import { storedWireItem } from '../domain/wire/wireItem.ts'
import type { Arrival, Portion } from './arrival.ts'
import { insertRevisions } from './insertRevisions.ts'

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
  const rows = arrivals.map(({ item, sha256 }) => ({
    ...storedWireItem.parse(item),
    id: store.newId(),
    source,
    receivedAt,
    state: stateAfter(null, { withdrawn: item.withdrawn, isEdited: item.markedEdited }),
    sha256,
    revisions: 1,
    filed: false,
  }))
  const stored = await store.insert('wire-items', rows)
  const ours = rows.filter(({ id }) => stored.has(id))
  const words = ours.map(({ id, headline, text, sha256 }) => ({ item: id, headline, text, sha256 }))
  await insertRevisions(
    payload,
    words.map((one) => ({ ...one, sequence: 1, seenAt: receivedAt })),
  )
  const isOurs = (at: number): boolean => stored.has(rows[at]?.id ?? '')
  return {
    created: arrivals.filter((_, at) => isOurs(at)),
    lost: arrivals.filter((_, at) => !isOurs(at)),
  }
}
