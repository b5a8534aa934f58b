import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { areCopied } from '../../domain/synthesis/hashesOfSentence.ts'

/** Runs that hold one of the sentences, at most: an article is drafted for often, and most runs say the same. */
const most = 50

interface Asked {
  /** Id of the article; undefined for a new one. */
  article: string | undefined
  /** Hashes of the sentences of a body. */
  hashes: readonly string[]
  /** Ids of the runs that the article names. */
  named: readonly string[]
  req?: PayloadRequest | undefined
}

const runsWhere = async (payload: Payload, where: Where, req: PayloadRequest | undefined) => {
  const { docs } = await payload.find({
    collection: 'syntheses',
    where,
    sort: ['createdAt', 'id'],
    select: { article: true, sentenceHashes: true },
    limit: most,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    ...(req ? { req } : {}),
  })
  return docs.map(({ id, article, sentenceHashes }) => ({
    id,
    article: idOf(article),
    hashes: sentenceHashes ?? [],
  }))
}

/**
 * Ids of the runs, besides those named, from whose drafts sentences of a body were copied that none of those named
 * holds: for each the article’s own, else the earliest. Whoever copies a machine’s sentence into an article has it named there.
 */
export const findPasted = async (
  payload: Payload,
  { article, hashes, named, req }: Asked,
): Promise<string[]> => {
  const open = new Set(hashes)
  const explain = (hashes: readonly string[]): void => hashes.forEach((hash) => open.delete(hash))
  if (open.size > 0 && named.length > 0)
    for (const run of await runsWhere(payload, { id: { in: named } }, req)) explain(run.hashes)
  if (open.size === 0) return []
  const found = await runsWhere(payload, { sentenceHashes: { in: [...open] } }, req)
  const isOwn = (run: (typeof found)[number]): number => Number(run.article === article)
  return found
    .toSorted((one, other) => isOwn(other) - isOwn(one))
    .flatMap(({ id, hashes: known }) => {
      if (!areCopied(known.filter((hash) => open.has(hash)))) return []
      explain(known)
      return [id]
    })
}
