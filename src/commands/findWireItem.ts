import type { PayloadRequest } from 'payload'
import type { WireItem } from '../generated/payload-types.ts'

/** The item of our own wire that a link names, if we hold it. */
export const findWireItem = async (
  req: PayloadRequest,
  identity: string | null,
): Promise<WireItem | null> => {
  if (identity === null) return null
  const { docs } = await req.payload.find({
    collection: 'wire-items',
    where: { identity: { equals: identity } },
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] ?? null
}
