import type { PayloadRequest } from 'payload'
import { linksFromWire } from '../../domain/wire/desk/linksFromWire.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import { underClaim } from '../underClaim.ts'
import { addLinks } from './addLinks.ts'
import { chooseItems } from './chooseItems.ts'

/** Milliseconds; longer than the making of as many links as may be chosen. */
const holds = 60_000

interface Adding {
  article: string
  /** Ids of wire items. */
  items: readonly string[]
}

const stageOf = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    joins: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return article?.stage ?? null
}

const citedIn = async (req: PayloadRequest, article: string): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    select: { identity: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Set(docs.flatMap(({ identity }) => identity ?? []))
}

const add = async (req: PayloadRequest, { article, items }: Adding): Promise<number> => {
  const [chosen, cited] = await Promise.all([chooseItems(req, items), citedIn(req, article)])
  const adding = linksFromWire({ items: chosen, aim: 'add to the article', cited })
  if (adding.isRefused) throw new ActRefused(adding.code, adding.sentence)
  await addLinks(req, article, adding.links)
  return adding.links.length
}

/**
 * Gives an article a provenance link for each of these wire items, after those it has, with evidence
 * frozen as when one is begun from them. Answers how many; null when there is no such article.
 * @throws ActRefused when the article was killed, when a source took an item back, its address is no
 * provenance or the article cites it already; InputRefused when an item is unknown; what the links’ own
 * rules throw for an article in print. Nothing is added then.
 */
export const addToArticle = async (req: PayloadRequest, adding: Adding): Promise<number | null> => {
  const stage = await stageOf(req, adding.article)
  if (stage === null) return null
  if (stage === 'killed')
    throw new ActRefused('article-killed', 'This article was killed. Nothing is added to it.')
  // Two who add the same items at once would each find them not cited yet.
  const held = { name: `adding:${adding.article}`, holds }
  const added = await underClaim(req.payload, held, () => add(req, adding))
  if (added === null)
    throw new ActRefused(
      'items-being-added',
      'Somebody else is adding to this article at the very moment. Nothing was added; try again.',
    )
  return added
}
