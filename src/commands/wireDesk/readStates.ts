import { z } from 'zod'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { wireState } from '../../domain/wire/desk/wireFilter.ts'
import { asAsker, type Asker } from './Asker.ts'

/** A source that goes back and forth more often tells nothing by it. */
const most = 50

const marked = z.object({ state: wireState, before: wireState.nullable() })

/**
 * When an item was taken back and when it came again, oldest first. Those who may read the item may
 * read this of it; the rest of the record is for the administrator, so nothing else is handed out.
 */
export const readStates = async (asker: Asker, item: string): Promise<WireDetail['states']> => {
  const { docs } = await asker.payload.find({
    collection: 'events',
    where: { and: [{ subject: { equals: `wire-items/${item}` } }, { act: { equals: 'wire-item.marked' } }] },
    sort: '-sequence',
    limit: most,
    ...asAsker(asker),
    overrideAccess: true,
  })
  return docs.reverse().flatMap(({ at, actor, details }) => {
    const { data } = marked.safeParse(details)
    return data ? [{ at, isByHand: Boolean(actor), ...data }] : []
  })
}
