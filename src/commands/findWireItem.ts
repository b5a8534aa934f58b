import type { PayloadRequest } from 'payload'
import { speakingItems, spokenFields } from '../adapters/wireStore/speakingItems.ts'
import { isStanding } from '../domain/wire/isStanding.ts'
import type { WireItem } from '../generated/payload-types.ts'

/** Where a request says which of the items of one address a link was made for. */
export const chosenItem = 'chosenWireItem'

/**
 * The item of our own wire that a link names, if we hold one of a source that may speak for it: the one
 * it was made for, else the earliest that its source stands by, else the earliest.
 */
export const findWireItem = async (
  req: PayloadRequest,
  identity: string | null,
): Promise<WireItem | null> => {
  if (identity === null) return null
  const asked = { collection: 'wire-items', joins: false, depth: 0, req } as const
  const { docs } = await req.payload.find({
    ...asked,
    where: { identity: { equals: identity } },
    sort: ['receivedAt', 'id'],
    select: { ...spokenFields, state: true },
    pagination: false,
  })
  const speaking = await speakingItems(req.payload, docs, req)
  const chosen = speaking.find(({ id }) => id === req.context[chosenItem])
  const found = chosen ?? speaking.find(({ state }) => isStanding(state)) ?? speaking[0]
  return found ? req.payload.findByID({ ...asked, id: found.id }) : null
}
