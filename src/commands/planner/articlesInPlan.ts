import type { Payload } from 'payload'
import type { PlanArticle } from '../../domain/editions/plan/plan.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { parseBody } from '../../domain/publication/parseBody.ts'
import { wordCount } from '../../domain/publication/wordCount.ts'
import type { Article, Edition, ProvenanceLink } from '../../generated/payload-types.ts'
import { agentsThatBegan } from '../agents/agentsThatBegan.ts'
import { checkAtGate } from '../checkAtGate.ts'

const wordsOf = ({ body }: Article): number => {
  const parsed = parseBody(body)
  return parsed.ok ? wordCount(parsed.blocks) : 0
}

const ownerOf = (source: ProvenanceLink['source']): string | null =>
  source && typeof source === 'object' ? source.owner || source.name : null

/** Who owns what each article rests on; a link whose source nobody registered counts by its platform. */
const ownersOf = async (payload: Payload, articles: readonly Article[]): Promise<Map<string, string[]>> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { article: { in: articles.map(({ id }) => id) } },
    depth: 1,
    pagination: false,
    select: { article: true, source: true, platform: true },
    populate: { sources: { owner: true, name: true } },
  })
  const owners = new Map<string, string[]>()
  for (const { article, source, platform } of docs) {
    const id = idOf(article) ?? ''
    owners.set(id, [...(owners.get(id) ?? []), ownerOf(source) ?? `Not registered (${platform ?? 'web'})`])
  }
  return owners
}

const atGate = (payload: Payload, article: Article, now: Date) =>
  checkAtGate(payload, {
    article: { ...article },
    act: article.printedAt ? 'correct' : 'publish',
    now,
  })

const formOf = (
  article: Article,
): Omit<PlanArticle, 'words' | 'owners' | 'findings' | 'plannedFor' | 'stays' | 'begunBy'> => ({
  id: article.id,
  headline: article.headline ?? '',
  section: idOf(article.section),
  stage: article.stage,
  published: article._status === 'published',
  printed: Boolean(article.printedAt),
  hasPicture: Boolean(article.hero),
})

interface Beside {
  /** The edition that is planned; null while there is none. */
  edition: Pick<Edition, 'id'> | null
  now: Date
  /** The day of another paper that lists an article, by its id. */
  plannedFor: ReadonlyMap<string, string>
}

/** Articles as the planner shows them: how ready each is, how long, and on whose sources it rests. */
export const articlesInPlan = async (
  payload: Payload,
  articles: readonly Article[],
  { edition, now, plannedFor }: Beside,
): Promise<PlanArticle[]> => {
  if (articles.length === 0) return []
  const [owners, agents] = await Promise.all([
    ownersOf(payload, articles),
    agentsThatBegan(payload, articles),
  ])
  const all: PlanArticle[] = []
  for (const article of articles)
    all.push({
      ...formOf(article),
      stays: article._status === 'published' && edition !== null && idOf(article.edition) === edition.id,
      plannedFor: plannedFor.get(article.id) ?? null,
      begunBy: agents.get(article.id) ?? null,
      words: wordsOf(article),
      owners: owners.get(article.id) ?? [],
      findings: await atGate(payload, article, now),
    })
  return all
}
