import type { Payload } from 'payload'
import { killWithinTurn } from './killArticle.ts'

/** The reason that was given when it was killed at the desk. */
const reasonOf = async (payload: Payload, article: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { and: [{ subject: { equals: `articles/${article}` } }, { act: { equals: 'article.killed' } }] },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const { reason } = (docs[0]?.details ?? {}) as { reason?: unknown }
  return typeof reason === 'string' ? reason : 'It was withdrawn while it was being printed.'
}

/**
 * Takes down again what was killed while a press that had gathered it before printed it all the same: those
 * of the printed articles with these ids. For whoever holds the press.
 */
export const takeBackKilled = async (payload: Payload, ids: readonly string[]): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: ids } }, { stage: { equals: 'killed' } }] },
    draft: true,
    depth: 0,
    pagination: false,
    joins: false,
  })
  for (const { id } of docs)
    await killWithinTurn(payload, {
      article: id,
      reason: await reasonOf(payload, id),
      by: null,
      now: () => new Date(),
    })
}
