import type { Payload } from 'payload'
import type { Article } from '../generated/payload-types.ts'
import type { AtDesk } from './gatherDesk.ts'

/** What tells two savings of an article apart. */
export type ArticleStamp = Pick<Article, 'id' | 'rev' | 'updatedAt'>

/** When an article was last saved, without its text, for whoever is at the desk; null when there is none. */
export const stampOfArticle = (
  payload: Payload,
  { article: id, user }: Pick<AtDesk, 'article' | 'user'>,
): Promise<ArticleStamp | null> =>
  payload
    .findByID({
      collection: 'articles',
      id,
      draft: true,
      depth: 0,
      joins: false,
      select: { rev: true, updatedAt: true },
      disableErrors: true,
      overrideAccess: false,
      user,
    })
    // MongoDB refuses to look for what has not the form of an id.
    .catch(() => null)
