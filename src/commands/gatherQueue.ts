import type { Payload, TypedUser } from 'payload'
import type { ArticleAtGate } from '../domain/publication/articleAtGate.ts'
import { blocksInWords } from '../domain/publication/blocksInWords.ts'
import { checkArticle } from '../domain/publication/checkArticle.ts'
import type { GatePolicy } from '../domain/publication/gatePolicy.ts'
import { writersOf } from '../domain/publication/writersOf.ts'
import type { Article } from '../generated/payload-types.ts'
import { gatherArticles } from './gatherArticles.ts'
import { type InCheck, listInCheck } from './listInCheck.ts'
import { namesOf } from './namesOf.ts'
import { readPolicy } from './readPolicy.ts'
import { sectionTitles } from './sectionTitles.ts'
import { whoIsEditing } from './whoIsEditing.ts'

/** One article that waits for a fact-checker. */
export interface QueuedArticle extends InCheck {
  headline: string
  section: string
  writers: string[]
  /** Who has it open for editing. */
  editing: string | null
  /** What keeps it from being cleared, in words; none when it could be cleared now. */
  blocks: string[]
  /** True when it was cleared once and changed since. */
  wasCleared: boolean
}

export interface FactCheckQueue {
  articles: QueuedArticle[]
  total: number
  page: number
  pages: number
}

interface Asked {
  user: TypedUser
  now: Date
  /** Counted from 1; a page that is not there is the nearest that is. */
  page: number
}

/** Each is held against the gate, so that only what is on the page is. */
const perPage = 25

const readArticles = async (payload: Payload, ids: string[]): Promise<Map<string, Article>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'articles',
    draft: true,
    where: { id: { in: ids } },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return new Map(docs.map((one) => [one.id, one]))
}

const blocksOf = (atGate: ArticleAtGate, policy: GatePolicy, now: Date): string[] =>
  blocksInWords(
    checkArticle({ ...atGate, clearance: null }, 'clear', { policy, now }),
    atGate.links.map(({ verification }) => verification),
  )

const gatherRows = async (payload: Payload, listed: InCheck[], now: Date): Promise<QueuedArticle[]> => {
  const [found, titles, locks, policy] = await Promise.all([
    readArticles(
      payload,
      listed.map(({ id }) => id),
    ),
    sectionTitles(payload),
    whoIsEditing(payload, now),
    readPolicy(payload),
  ])
  const articles = [...found.values()]
  const [gathered, names] = await Promise.all([
    gatherArticles(payload, articles),
    namesOf(payload, [...articles.flatMap(writersOf), ...locks.values()]),
  ])
  const atGate = new Map(articles.map(({ id }, index) => [id, gathered[index]]))
  return listed.flatMap((one) => {
    const [article, gate] = [found.get(one.id), atGate.get(one.id)]
    if (!article || !gate) return []
    return {
      ...one,
      headline: gate.headline,
      section: titles.get(gate.section ?? '') ?? '',
      writers: gate.writers.flatMap((id) => names.get(id) ?? []),
      editing: names.get(locks.get(one.id) ?? '') ?? null,
      blocks: blocksOf(gate, policy, now),
      wasCleared: Boolean(article.clearance?.hash),
    }
  })
}

/** The articles in check, oldest due first, a page of them, with what blocks each. */
export const gatherQueue = async (payload: Payload, { user, now, page }: Asked): Promise<FactCheckQueue> => {
  const all = await listInCheck(payload, user)
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const shown = Math.min(Math.max(1, page), pages)
  const listed = all.slice((shown - 1) * perPage, shown * perPage)
  return { articles: await gatherRows(payload, listed, now), total: all.length, page: shown, pages }
}
