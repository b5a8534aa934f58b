import type { Payload } from 'payload'
import type {
  ArticleAtGate,
  EditionAtGate,
  HeroAtGate,
  LinkAtGate,
} from '../domain/publication/articleAtGate.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article } from '../generated/payload-types.ts'
import { assembleAtGate } from './assembleAtGate.ts'
import { gatherChecks } from './gatherChecks.ts'
import { gatherFoundations } from './gatherFoundations.ts'
import { heroAtGate } from './heroAtGate.ts'
import { gatherModelSentences } from './gatherModelSentences.ts'
import { fieldsAtGate, linkAtGate } from './linkAtGate.ts'
import { recordedChecks } from './recordedChecks.ts'

const idsOf = (articles: readonly Article[], field: 'edition' | 'hero'): string[] => [
  ...new Set(articles.map((one) => idOf(one[field])).filter((id) => id !== null)),
]

const findEditions = async (payload: Payload, ids: string[]): Promise<Map<string, EditionAtGate>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'editions',
    where: { id: { in: ids } },
    select: { date: true, status: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, date, status }) => [id, { id, date, status }]))
}

const findHeroes = async (payload: Payload, ids: string[]): Promise<Map<string, HeroAtGate>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((picture) => [picture.id, heroAtGate(picture)]))
}

const findLinks = async (payload: Payload, ids: string[]): Promise<Map<string, LinkAtGate[]>> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { article: { in: ids } },
    sort: ['position', 'createdAt'],
    select: fieldsAtGate,
    depth: 0,
    pagination: false,
  })
  const foundationOf = await gatherFoundations(payload, docs)
  const links = new Map<string, LinkAtGate[]>(ids.map((id) => [id, []]))
  for (const link of docs) links.get(idOf(link.article) ?? '')?.push(linkAtGate(link, foundationOf(link)))
  return links
}

/**
 * What the gate asks about many articles, in the order given: seven questions to the database, however
 * many articles there are, and two more where machines drafted for them.
 */
export const gatherArticles = async (
  payload: Payload,
  articles: readonly Article[],
): Promise<ArticleAtGate[]> => {
  if (articles.length === 0) return []
  const ids = articles.map(({ id }) => id)
  const [editions, heroes, links, checks, modelSentences] = await Promise.all([
    findEditions(payload, idsOf(articles, 'edition')),
    findHeroes(payload, idsOf(articles, 'hero')),
    findLinks(payload, ids),
    gatherChecks(payload, ids),
    gatherModelSentences(
      payload,
      articles.map((article) => ({ ...article })),
    ),
  ])
  return articles.map((article, at) =>
    assembleAtGate(
      { ...article },
      {
        edition: editions.get(idOf(article.edition) ?? '') ?? null,
        hero: heroes.get(idOf(article.hero) ?? '') ?? null,
        links: links.get(article.id) ?? [],
        checks: recordedChecks(checks.filter((one) => idOf(one.article) === article.id)),
        modelSentences: modelSentences[at] ?? new Set(),
      },
    ),
  )
}
