import type { Payload, PayloadRequest } from 'payload'
import type { EditionAtGate, HeroAtGate } from '../domain/publication/articleAtGate.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { gatherModelSentences } from './gatherModelSentences.ts'
import { heroAtGate } from './heroAtGate.ts'

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
    select: { date: true, status: true },
    depth: 0,
    joins: false,
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

/** What the gate sees beside an article and its links. */
interface Beside {
  edition: EditionAtGate | null
  hero: HeroAtGate | null
  modelSentences: ReadonlySet<string>
}

/** The edition an article is meant for, its picture, and what language models drafted of it, as the gate sees them. */
export const gatherBeside = async (
  payload: Payload,
  article: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<Beside> => {
  const asking: Asking = req ? { req } : {}
  const [edition, hero, [modelSentences = new Set<string>()]] = await Promise.all([
    findEdition(payload, idOf(article['edition']), asking),
    findHero(payload, idOf(article['hero']), asking),
    gatherModelSentences(payload, [article], req),
  ])
  return { edition, hero, modelSentences }
}
