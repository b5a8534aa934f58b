import type { Payload } from 'payload'
import { z } from 'zod'
import { idOf } from '../../../domain/publication/idOf.ts'
import { newsEvidence, type NewsEvidence } from '../../../domain/synthesis/rolling/storyNews.ts'
import type { Article, ProposedUpdate } from '../../../generated/payload-types.ts'

/** An update that waits for an editor. */
export interface OpenUpdate {
  id: string
  words: string
  /** The sentence in print that it touches; null for none. */
  sentence: string | null
  evidence: NewsEvidence[]
  /** When it was found, ISO 8601 in UTC. */
  since: string
}

/** A printed article with the updates that wait for it, the earliest first. */
export interface RollingArticle {
  id: string
  headline: string
  updates: OpenUpdate[]
  /** The newest draft of an update that lies beside it; null for none. */
  synthesis: string | null
}

/** More nobody works off; the queue is worked off from the top. */
const most = 200

const findOpen = async (payload: Payload): Promise<ProposedUpdate[]> => {
  const { docs } = await payload.find({
    collection: 'proposed-updates',
    where: { and: [{ state: { equals: 'open' } }, { 'article.stage': { not_equals: 'killed' } }] },
    sort: 'createdAt',
    limit: most,
    depth: 0,
    pagination: false,
  })
  return docs
}

const evidenceOf = ({ evidence }: ProposedUpdate): NewsEvidence[] => z.array(newsEvidence).parse(evidence)

/** Articles that stand in the impact queue, or stood there, for a source that changed. */
const findImpacted = async (payload: Payload, articles: readonly string[]): Promise<Set<string>> => {
  if (articles.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [{ article: { in: articles } }, { 'recheck.state': { in: ['edited', 'deleted'] } }] },
    depth: 0,
    pagination: false,
    select: { article: true },
  })
  return new Set(docs.flatMap(({ article }) => idOf(article) ?? []))
}

const findArticles = async (payload: Payload, ids: readonly string[]): Promise<Article[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs
}

const openUpdate = (update: ProposedUpdate): OpenUpdate => ({
  id: update.id,
  words: update.words,
  sentence: update.sentence ?? null,
  evidence: evidenceOf(update),
  since: update.createdAt,
})

/**
 * What changed in the stories of printed articles and nobody decided on yet, the longest waiting first. An
 * edit or a withdrawal of a cited item that the impact queue tells is not told again.
 */
export const gatherUpdates = async (payload: Payload): Promise<RollingArticle[]> => {
  const open = await findOpen(payload)
  const changed = open.filter(({ kind }) => kind === 'changed').flatMap(({ article }) => idOf(article) ?? [])
  const impacted = await findImpacted(payload, changed)
  const untold = open.filter(({ kind, article }) => kind !== 'changed' || !impacted.has(idOf(article) ?? ''))
  const ids = [...new Set(untold.flatMap(({ article }) => idOf(article) ?? []))]
  const articles = new Map((await findArticles(payload, ids)).map((article) => [article.id, article]))
  return ids.flatMap((id) => {
    const article = articles.get(id)
    const own = untold.filter((one) => idOf(one.article) === id)
    if (!article) return []
    const synthesis = own.flatMap((one) => idOf(one.synthesis) ?? []).at(-1) ?? null
    return [{ id, headline: article.headline || 'No headline yet', updates: own.map(openUpdate), synthesis }]
  })
}
