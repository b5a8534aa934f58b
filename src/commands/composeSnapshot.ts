import type { Payload } from 'payload'
import { type ArticleSnapshot, articleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { claimsInPrint } from '../domain/editions/claimsInPrint.ts'
import { independenceInPrint } from '../domain/editions/independenceInPrint.ts'
import { examineLinks } from '../domain/publication/examineLinks.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { originOfLink } from '../domain/publication/originOfLink.ts'
import { parseBody } from '../domain/publication/parseBody.ts'
import { printBody } from '../domain/publication/printBody.ts'
import type { Article, Media, Section } from '../generated/payload-types.ts'
import { gatherGrounds, type Grounds } from './gatherGrounds.ts'
import { printClearance } from './printClearance.ts'
import { printedPicture } from './printedPicture.ts'
import { printLink } from './printLink.ts'
import { printWaivers } from './printWaivers.ts'
import { printDrafts } from './synthesis/printDrafts.ts'

interface Setting {
  section: Section
  /** What it rests on, where whoever prints holds that already. */
  grounds?: Grounds
  /** When a release first carried the article, ISO 8601 in UTC; empty: the chain says when. */
  firstPrintedAt: string
}

const findHero = async (payload: Payload, id: string | null): Promise<Media | null> =>
  id === null ? null : payload.findByID({ collection: 'media', id, depth: 0 })

/**
 * An article as it goes to print: body in blocks, citations as numbers, links as readers see them,
 * and what the text rests on at this moment. One question for each kind of thing, however many links.
 * @throws ZodError when the article never passed the gate.
 */
export const composeSnapshot = async (
  payload: Payload,
  article: Article,
  { section, grounds, firstPrintedAt }: Setting,
): Promise<ArticleSnapshot> => {
  const { links, foundationOf, atGate } = grounds ?? (await gatherGrounds(payload, article.id))
  const examined = examineLinks(atGate)
  const numbers = new Map(links.map((link, index) => [link.id, index + 1]))
  const [hero, waivers] = await Promise.all([
    findHero(payload, idOf(article.hero)),
    printWaivers(payload, article, numbers),
  ])
  const parsed = parseBody(article.body)
  const blocks = parsed.ok ? parsed.blocks : []
  const body = printBody(blocks, numbers)
  const drafts = await printDrafts(payload, article, blocks)
  return articleSnapshot.parse({
    format: 'monexus.article/2',
    article: article.id,
    slug: article.slug,
    section: { slug: section.slug, title: section.title },
    headline: article.headline,
    standfirst: article.standfirst,
    byline: article.byline ?? '',
    body,
    framingNote: article.framingNote,
    hero: hero && printedPicture(hero),
    links: links.map((link) => printLink(link, foundationOf(link))),
    firstPrintedAt,
    claims: claimsInPrint(body),
    independence: independenceInPrint(examined.map(originOfLink)),
    waivers,
    clearance: printClearance(article, { hero, body: blocks, links: examined }),
    ...(drafts.length > 0 ? { drafts } : {}),
  })
}
