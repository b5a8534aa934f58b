import type { Payload } from 'payload'
import type { Article, User } from '../../generated/payload-types.ts'
import { composeBody } from '../composeBody.ts'
import type { ResolvedArticle } from '../resolveArticle.ts'
import { findSection } from './findSection.ts'
import { loadPicture } from './loadPicture.ts'

interface ArticleToLoad {
  article: ResolvedArticle
  edition: string
  editor: User
  checker: User
}

export interface LoadedArticle {
  id: string
  section: string
  /** Whether a fact-checker has let it through. */
  cleared: boolean
}

const loadLinks = async (
  payload: Payload,
  id: string,
  { links }: ResolvedArticle,
): Promise<Map<number, string>> => {
  const ids = new Map<number, string>()
  for (const { number, rawUrl, role } of links) {
    const link = await payload.create({
      collection: 'provenance-links',
      data: { article: id, position: number, rawUrl, role },
      depth: 0,
    })
    ids.set(number, link.id)
  }
  return ids
}

const bodyOf = (article: ResolvedArticle, links: Map<number, string>): NonNullable<Article['body']> =>
  JSON.parse(JSON.stringify(composeBody(article.body, links)))

/** Writes an article as its editor would: form first, then its links, then the body that cites them. */
export const loadArticle = async (
  payload: Payload,
  { article, edition, editor, checker }: ArticleToLoad,
): Promise<LoadedArticle> => {
  const section = await findSection(payload, article.section)
  const known = await payload.find({
    collection: 'articles',
    where: { slug: { equals: article.slug } },
    limit: 1,
    depth: 0,
  })
  // What an interrupted loading left half done is begun anew.
  for (const one of known.docs) await payload.delete({ collection: 'articles', id: one.id })
  const asEditor = { user: editor, overrideAccess: false, depth: 0, draft: true } as const
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      headline: article.headline,
      slug: article.slug,
      standfirst: article.standfirst,
      framingNote: article.framingNote,
      section,
      edition,
      hero: await loadPicture(payload, article.picture),
      stage: 'draft',
    },
    ...asEditor,
  })
  const body = bodyOf(article, await loadLinks(payload, id, article))
  const stage = article.desk === 'draft' ? 'draft' : 'in-check'
  await payload.update({ collection: 'articles', id, data: { body, stage }, ...asEditor })
  const cleared = article.desk === 'printed' || article.desk === 'ready'
  if (cleared)
    await payload.update({
      collection: 'articles',
      id,
      data: { stage: 'cleared' },
      ...asEditor,
      user: checker,
    })
  return { id, section, cleared }
}
