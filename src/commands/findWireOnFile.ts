import type { Payload } from 'payload'
import type { WireItem } from '../generated/payload-types.ts'

/** Ids asked about at once. */
const CHUNK = 250

/** The items of a source with these external ids, by external id. */
export const findWireOnFile = async (
  payload: Payload,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, WireItem>> => {
  const found = new Map<string, WireItem>()
  for (let at = 0; at < externalIds.length; at += CHUNK) {
    const { docs } = await payload.find({
      collection: 'wire-items',
      where: {
        and: [{ source: { equals: source } }, { externalId: { in: externalIds.slice(at, at + CHUNK) } }],
      },
      pagination: false,
      depth: 0,
      joins: false,
    })
    for (const doc of docs) found.set(doc.externalId, doc)
  }
  return found
}
