import type { Payload, PayloadRequest } from 'payload'
import type {
  ArticleAtGate,
  EditionAtGate,
  HeroAtGate,
  LinkAtGate,
} from '../domain/publication/articleAtGate.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { assembleAtGate } from './assembleAtGate.ts'
import { gatherChecks } from './gatherChecks.ts'
import { gatherFoundations } from './gatherFoundations.ts'
import { gatherLinks } from './gatherLinks.ts'
import { heroAtGate } from './heroAtGate.ts'
import { linkAtGate } from './linkAtGate.ts'
import { recordedChecks } from './recordedChecks.ts'

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

const findHero = async (payload: Payload, id: string | null, asking: Asking): Promise<HeroAtGate | null> => {
  if (id === null) return null
  const picture = await payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    disableErrors: true,
    ...asking,
  })
  return picture && heroAtGate(picture)
}

const findLinks = async (payload: Payload, id: string | null, asking: Asking): Promise<LinkAtGate[]> => {
  if (id === null) return []
  const links = await gatherLinks(payload, id, asking.req)
  const foundationOf = await gatherFoundations(payload, links, asking.req)
  return links.map((link) => linkAtGate(link, foundationOf(link)))
}

/** Everything the gate asks about an article, read from the database in one go. */
export const gatherArticle = async (
  payload: Payload,
  article: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<ArticleAtGate> => {
  const asking: Asking = req ? { req } : {}
  const id = idOf(article['id'])
  const [edition, hero, links, checks] = await Promise.all([
    findEdition(payload, idOf(article['edition']), asking),
    findHero(payload, idOf(article['hero']), asking),
    findLinks(payload, id, asking),
    gatherChecks(payload, id === null ? [] : [id], req),
  ])
  return assembleAtGate(article, { edition, hero, links, checks: recordedChecks(checks) })
}
