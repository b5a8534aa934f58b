import type { PayloadRequest, TypedUser } from 'payload'
import { ActRefused } from '../errors/ActRefused.ts'
import type { Article } from '../generated/payload-types.ts'
import { readClearable } from './readClearable.ts'
import { readForDesk } from './readForDesk.ts'

interface Clearing {
  article: string
  user: TypedUser
  /** The hash of the text the fact-checker had before them, and the article’s `rev`. */
  hash: string
  rev: number
}

/**
 * Clears an article exactly as the fact-checker saw it. The gate, four eyes and `rev` stand where they
 * stand for every door; this adds that links and evidence are those that were seen.
 * @throws ActRefused (`stale-edit`) when anything a clearance covers was changed meanwhile.
 */
export const clearAsSeen = async (
  req: PayloadRequest,
  { article: id, user, hash, rev }: Clearing,
): Promise<Article> => {
  const article = await readForDesk(req.payload, id, user)
  const now = article && (await readClearable(req.payload, { article: { ...article } }))
  if (now?.hash !== hash)
    throw new ActRefused(
      'stale-edit',
      'The text or what it rests on was changed since you opened it. Nothing was cleared; look at what changed.',
    )
  return req.payload.update({
    collection: 'articles',
    id,
    data: { stage: 'cleared', rev },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
}
