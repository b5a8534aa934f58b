import type { WireCount, WirePage } from '../../domain/wire/desk/wirePage.ts'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import type { Asker } from './Asker.ts'
import { questionOf } from './questionOf.ts'
import { readRows } from './readRows.ts'
import { findOnWire } from './wireIndex.ts'

const onPage = 100
/** Nobody reads on to here; counting further would cost more than it tells. */
const mostCounted = 1000

interface StreamAsked {
  filter: WireFilter
  /** The last item known; null for the newest page. */
  before: string | null
  now: Date
}

/** A page of the wire as a column shows it: the newest arrival first, going on where the last page ended. */
export const readStream = async (asker: Asker, { filter, before, now }: StreamAsked): Promise<WirePage> => {
  const question = await questionOf(asker, filter, { before, limit: onPage + 1 })
  const ids = await findOnWire(asker.payload, question)
  const rows = await readRows(asker, ids.slice(0, onPage))
  return { rows, isMore: ids.length > onPage, at: now.getTime() }
}

/** How many items a column holds, counted up to a thousand. */
export const countStream = async (asker: Asker, filter: WireFilter): Promise<WireCount> => {
  const question = await questionOf(asker, filter, { limit: mostCounted + 1 })
  const { length } = await findOnWire(asker.payload, question)
  return { count: Math.min(length, mostCounted), isMore: length > mostCounted }
}
