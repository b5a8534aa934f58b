import type { Payload } from 'payload'

const newest = { sort: '-updatedAt', limit: 1, depth: 0, pagination: false } as const

/**
 * Names the state of all that `sincePrint` reads, for any article: while it is the same, so are its
 * answers. A link that is changed for another reason changes the name too, and no answer.
 */
export const newestSincePrint = async (payload: Payload): Promise<string> => {
  const [links, items, corrections] = await Promise.all([
    payload.find({ collection: 'provenance-links', ...newest, select: { updatedAt: true } }),
    payload.find({
      collection: 'wire-items',
      ...newest,
      where: { state: { in: ['deleted', 'canceled', 'withheld'] } },
      joins: false,
      select: { updatedAt: true },
    }),
    payload.find({ collection: 'corrections', ...newest, select: { updatedAt: true } }),
  ])
  return [links, items, corrections].map(({ docs }) => docs[0]?.updatedAt ?? '').join('|')
}
