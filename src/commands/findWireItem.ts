import type { PayloadRequest } from 'payload'
import { isStanding } from '../domain/wire/isStanding.ts'
import type { WireItem } from '../generated/payload-types.ts'

/** Where a request says which of the items of one address a link was made for. */
export const chosenItem = 'chosenWireItem'

/** As many sources as may carry one post. */
const mostOfOne = 20

/**
 * The item of our own wire that a link names, if we hold it: the one it was made for, else of all with
 * this identity the earliest that its source stands by, else the earliest.
 */
export const findWireItem = async (
  req: PayloadRequest,
  identity: string | null,
): Promise<WireItem | null> => {
  if (identity === null) return null
  const { docs } = await req.payload.find({
    collection: 'wire-items',
    where: { identity: { equals: identity } },
    sort: ['receivedAt', 'id'],
    limit: mostOfOne,
    pagination: false,
    joins: false,
    depth: 0,
    req,
  })
  const chosen = docs.find(({ id }) => id === req.context[chosenItem])
  return chosen ?? docs.find(({ state }) => isStanding(state)) ?? docs[0] ?? null
}
