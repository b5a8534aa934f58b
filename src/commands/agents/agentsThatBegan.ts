import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import type { Article } from '../../generated/payload-types.ts'

type Begun = Pick<Article, 'id' | 'createdAt'>

const namesOfKeys = async (payload: Payload, ids: readonly string[]): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'agent-keys',
    where: { id: { in: [...new Set(ids)] } },
    select: { label: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, label }) => [id, label]))
}

/**
 * Which of these articles agents began, by ids, with the names of their keys: those that are younger than the
 * agent’s order for them. What an agent suggests for an article that was there begins nothing. Two questions,
 * however many articles there are.
 */
export const agentsThatBegan = async (
  payload: Payload,
  articles: readonly Begun[],
): Promise<Map<string, string>> => {
  if (articles.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { and: [{ article: { in: articles.map(({ id }) => id) } }, { agentKey: { exists: true } }] },
    select: { article: true, agentKey: true, createdAt: true },
    depth: 0,
    pagination: false,
  })
  const madeAt = new Map(articles.map(({ id, createdAt }) => [id, createdAt]))
  const beginning = docs.filter((run) => run.createdAt < (madeAt.get(idOf(run.article) ?? '') ?? ''))
  if (beginning.length === 0) return new Map()
  const names = await namesOfKeys(
    payload,
    beginning.flatMap(({ agentKey }) => idOf(agentKey) ?? []),
  )
  return new Map(
    beginning.map((run) => [idOf(run.article) ?? '', names.get(idOf(run.agentKey) ?? '') ?? 'unknown']),
  )
}
