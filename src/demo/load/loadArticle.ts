import type { Payload } from 'payload'
import type { Article } from '../../generated/payload-types.ts'
import { composeBody } from '../composeBody.ts'
import type { ResolvedArticle } from '../resolveArticle.ts'
import type { DemoStaff } from './DemoStaff.ts'
import { findSection } from './findSection.ts'
import { loadChecks } from './loadChecks.ts'
import { loadLinks } from './loadLinks.ts'
import { loadPicture } from './loadPicture.ts'
import { loadWaivers } from './loadWaivers.ts'

interface ArticleToLoad {
  article: ResolvedArticle
  edition: string
  staff: DemoStaff
  /** When the desk worked on it: before its edition is printed. */
  at: Date
}

export interface LoadedArticle {
  id: string
  section: string
  /** Whether a fact-checker has let it through. */
  cleared: boolean
}

/** What an interrupted loading left half done is begun anew. */
const removeHalfDone = async (payload: Payload, slug: string): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
  })
  for (const { id } of docs) await payload.delete({ collection: 'articles', id })
}

const loadForm = async (
  payload: Payload,
  { article, edition, staff }: ArticleToLoad,
  section: string,
): Promise<string> => {
  const { headline, slug, standfirst, framingNote, picture } = article
  const hero = await loadPicture(payload, picture)
  const { id } = await payload.create({
    collection: 'articles',
    data: { headline, slug, standfirst, framingNote, section, edition, hero, stage: 'draft' },
    user: staff.editor,
    overrideAccess: false,
    depth: 0,
    draft: true,
  })
  return id
}

const bodyOf = (article: ResolvedArticle, links: Map<number, string>): NonNullable<Article['body']> =>
  JSON.parse(JSON.stringify(composeBody(article.body, links)))

/**
 * Writes an article as its editor would, form first, then its links, then the body that cites them,
 * and takes it as far through fact-check as the demo has it.
 */
export const loadArticle = async (payload: Payload, toLoad: ArticleToLoad): Promise<LoadedArticle> => {
  const { article, staff, at } = toLoad
  const { links, desk, slug } = article
  const { editor, checker, publisher } = staff
  await removeHalfDone(payload, slug)
  const section = await findSection(payload, article.section)
  const id = await loadForm(payload, toLoad, section)
  const ids = await loadLinks(payload, { article: id, links, editor, at })
  const stage = desk === 'draft' ? 'draft' : 'in-check'
  const asked = { collection: 'articles', id, overrideAccess: false, depth: 0, draft: true } as const
  await payload.update({ ...asked, data: { body: bodyOf(article, ids), stage }, user: editor })
  const cleared = desk === 'printed' || desk === 'ready'
  if (stage === 'in-check') await loadChecks(payload, { links, ids, checker })
  await loadWaivers(payload, { article: id, links, ids, publisher, at })
  if (cleared) await payload.update({ ...asked, data: { stage: 'cleared' }, user: checker })
  return { id, section, cleared }
}
