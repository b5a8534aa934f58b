import type { Payload } from 'payload'

/** Which of these wire items their sources deleted, canceled or withhold, by id. */
export const findTakenBack = async (
  payload: Payload,
  items: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (items.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: {
      and: [{ id: { in: [...new Set(items)] } }, { state: { in: ['deleted', 'canceled', 'withheld'] } }],
    },
    depth: 0,
    joins: false,
    pagination: false,
    select: {},
  })
  return new Set(docs.map(({ id }) => id))
}
