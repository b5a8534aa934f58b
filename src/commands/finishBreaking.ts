import type { Payload } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import { releaseBreaking } from './releaseBreaking.ts'

const findOpen = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { status: { equals: 'open' } },
    select: {},
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

const findUnprinted = async (payload: Payload, editions: string[]) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      and: [
        { edition: { in: editions } },
        { _status: { equals: 'published' } },
        { printedAt: { exists: false } },
      ],
    },
    sort: 'createdAt',
    select: { edition: true },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs
}

/**
 * Prints what was published into an edition that is out, where a crash came between the publication and its
 * release. Each article by itself: what may not be printed any more holds up no other, and raises the alarm.
 * Safe to repeat; answers how many were printed.
 */
export const finishBreaking = async (payload: Payload, now: () => Date): Promise<number> => {
  let printed = 0
  for (const { id, edition } of await findUnprinted(payload, await findOpen(payload))) {
    const refusals = await releaseBreaking(payload, { articles: [id], by: null, now })
    if (!refusals.has(idOf(edition) ?? '')) printed += 1
  }
  return printed
}
