import type { Payload } from 'payload'
import type { Polled, ShownSpan } from '../adapters/polling/polled.ts'
import type { Source } from '../generated/payload-types.ts'

/** Posts looked at in one stretch of time; a page of a timeline shows at most fifty. */
const MOST = 200

const heldIn = async (payload: Payload, source: Source, { from, to }: ShownSpan): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: {
      and: [
        { source: { equals: source.id } },
        { state: { in: ['live', 'edited'] } },
        { postedAt: { greater_than: from } },
        { postedAt: { less_than: to } },
      ],
    },
    sort: '-postedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    joins: false,
    select: { externalId: true },
  })
  return docs.map(({ externalId }) => externalId)
}

/**
 * External ids of posts we hold that lie inside a stretch of time a poll has just been shown, and were
 * not among what it showed. Whether they are deleted only their platform can say.
 */
export const findMissingPosts = async (
  payload: Payload,
  source: Source,
  { spans, cursor }: Pick<Polled, 'spans' | 'cursor'>,
): Promise<string[]> => {
  const known = new Set([...spans.flatMap(({ shown }) => shown), ...cursor.standing])
  const missing = new Set<string>()
  for (const span of spans)
    for (const id of await heldIn(payload, source, span)) if (!known.has(id)) missing.add(id)
  return [...missing]
}
