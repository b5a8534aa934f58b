import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ArticleAtGate, EditionAtGate, LinkAtGate } from '../domain/publication/articleAtGate.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { parseBody } from '../domain/publication/parseBody.ts'
import { gatherLinks } from './gatherLinks.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
  .catch('')
/** Commands may hand over a `Date` where requests hand over text. */
const moment = z
  .union([z.string(), z.date().transform((date) => date.toISOString())])
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

/** Hooks run before Payload validates fields, so nothing of the article is taken for granted. */
const form = z.object({
  headline: text,
  standfirst: text,
  framingNote: text,
  embargoUntil: moment,
})

type Asking = { req?: PayloadRequest }

const findEdition = async (
  payload: Payload,
  id: string | null,
  asking: Asking,
): Promise<EditionAtGate | null> => {
  if (id === null) return null
  const edition = await payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    disableErrors: true,
    ...asking,
  })
  return edition && { id: edition.id, date: edition.date, status: edition.status }
}

const findHero = async (
  payload: Payload,
  id: string | null,
  asking: Asking,
): Promise<{ alt: string } | null> => {
  if (id === null) return null
  const picture = await payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    ...asking,
  })
  return picture && { alt: picture.alt }
}

const findLinks = async (payload: Payload, id: string | null, asking: Asking): Promise<LinkAtGate[]> => {
  if (id === null) return []
  const links = await gatherLinks(payload, id, asking.req)
  return links.map((link) => ({
    id: link.id,
    rawUrl: link.rawUrl,
    postedAt: link.postedAt ?? null,
    authorConfirmed: link.verification?.status === 'verified',
  }))
}

/** Everything the gate asks about an article, read from the database in one go. */
export const gatherArticle = async (
  payload: Payload,
  article: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<ArticleAtGate> => {
  const asking: Asking = req ? { req } : {}
  const [edition, hero, links] = await Promise.all([
    findEdition(payload, idOf(article['edition']), asking),
    findHero(payload, idOf(article['hero']), asking),
    findLinks(payload, idOf(article['id']), asking),
  ])
  const body = parseBody(article['body'])
  return {
    ...form.parse(article),
    section: idOf(article['section']),
    body: body.ok ? body.blocks : [],
    edition,
    hero,
    links,
  }
}
