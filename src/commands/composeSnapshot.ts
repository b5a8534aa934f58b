import type { Payload } from 'payload'
import { type ArticleSnapshot, articleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { parseBody } from '../domain/publication/parseBody.ts'
import { printBody } from '../domain/publication/printBody.ts'
import type { Article, Section } from '../generated/payload-types.ts'
import { gatherLinks } from './gatherLinks.ts'
import { printedLink } from './printedLink.ts'
import { printedPicture } from './printedPicture.ts'

interface Setting {
  section: Section
  /** When a release first carries the article, ISO 8601 in UTC. */
  firstPrintedAt: string
}

/**
 * An article as it goes to print: body in blocks, citations as numbers, links as readers see them.
 * @throws ZodError when the article never passed the gate.
 */
export const composeSnapshot = async (
  payload: Payload,
  article: Article,
  { section, firstPrintedAt }: Setting,
): Promise<ArticleSnapshot> => {
  const links = await gatherLinks(payload, article.id)
  const heroId = idOf(article.hero)
  const hero = heroId === null ? null : await payload.findByID({ collection: 'media', id: heroId, depth: 0 })
  const body = parseBody(article.body)
  const numbers = new Map(links.map((link, index) => [link.id, index + 1]))
  return articleSnapshot.parse({
    format: 'monexus.article/1',
    article: article.id,
    slug: article.slug,
    section: { slug: section.slug, title: section.title },
    headline: article.headline,
    standfirst: article.standfirst,
    byline: article.byline ?? '',
    body: body.ok ? printBody(body.blocks, numbers) : [],
    framingNote: article.framingNote,
    hero: hero && printedPicture(hero),
    links: links.map(printedLink),
    firstPrintedAt,
  })
}
