import type { Where } from 'payload'
import type { TitlesAsked } from '../../domain/agents/agentQuestions.ts'
import { bodyText } from '../../domain/publication/bodyText.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { parseBody } from '../../domain/publication/parseBody.ts'
import type { Article } from '../../generated/payload-types.ts'
import { asAsker } from '../wireDesk/Asker.ts'
import type { Agent } from './Agent.ts'

/** What is in print, in the text that was printed; or what is being written, as it was saved last. */
export type Standing = 'printed' | 'drafts'

const onPage = 50

const inPrint: Where = {
  and: [
    { _status: { equals: 'published' } },
    { printedAt: { exists: true } },
    { stage: { not_equals: 'killed' } },
  ],
}
const unprinted: Where = {
  and: [{ printedAt: { exists: false } }, { stage: { not_equals: 'killed' } }],
}

/** A saved draft of a printed article lies beside what was printed, and is read only by asking for drafts. */
const from = (standing: Standing) => ({
  where: standing === 'printed' ? inPrint : unprinted,
  draft: standing === 'drafts',
})

const line = {
  headline: true,
  standfirst: true,
  section: true,
  stage: true,
  printedAt: true,
  updatedAt: true,
} as const

type Line = Pick<Article, 'id' | 'updatedAt' | keyof typeof line>

/** Sections by their titles: they are few. */
const titlesOf = async (agent: Agent): Promise<(section: unknown) => string | null> => {
  const { docs } = await agent.payload.find({
    collection: 'sections',
    select: { title: true },
    ...asAsker(agent),
  })
  const titles = new Map(docs.map(({ id, title }) => [id, title]))
  return (section) => titles.get(idOf(section) ?? '') ?? null
}

const lineOf = (article: Line, titleOf: (section: unknown) => string | null) => ({
  id: article.id,
  headline: article.headline ?? '',
  standfirst: article.standfirst ?? '',
  section: titleOf(article.section),
  stage: article.stage ?? 'draft',
  printedAt: article.printedAt ?? null,
  updatedAt: article.updatedAt,
})

interface Asked extends TitlesAsked {
  standing: Standing
}

/** A page of our articles by words of their headlines, the one saved last first. */
export const findArticles = async (agent: Agent, { words, page, standing }: Asked) => {
  const { where, draft } = from(standing)
  const found = await agent.payload.find({
    collection: 'articles',
    where: { and: [where, ...(words === '' ? [] : [{ headline: { like: words } }])] },
    draft,
    sort: '-updatedAt',
    limit: onPage,
    page,
    select: line,
    joins: false,
    ...asAsker(agent),
    pagination: true,
  })
  const titleOf = await titlesOf(agent)
  const articles = found.docs.map((article) => lineOf(article as Line, titleOf))
  return { articles, page, pages: found.totalPages, total: found.totalDocs }
}

/** Whether an agent may know of an article: one in print, and with the right one that is being written. */
export const isKnownToAgent = async (agent: Agent, id: string): Promise<boolean> => {
  const known: Where[] = agent.rights.includes('drafts') ? [inPrint, unprinted] : [inPrint]
  const { totalDocs } = await agent.payload.count({
    collection: 'articles',
    where: { and: [{ id: { equals: id } }, { or: known }] },
    overrideAccess: false,
    user: agent.user,
  })
  return totalDocs > 0
}

/** An article with its text, a paragraph each; null for none of that standing. */
export const readArticle = async (agent: Agent, { id, standing }: { id: string; standing: Standing }) => {
  const { where, draft } = from(standing)
  const { docs } = await agent.payload.find({
    collection: 'articles',
    where: { and: [where, { id: { equals: id } }] },
    draft,
    limit: 1,
    select: { ...line, body: true, byline: true, framingNote: true },
    joins: false,
    ...asAsker(agent),
  })
  const article = docs[0] as (Line & Pick<Article, 'body' | 'byline' | 'framingNote'>) | undefined
  if (!article) return null
  const body = parseBody(article.body)
  return {
    ...lineOf(article, await titlesOf(agent)),
    byline: article.byline ?? '',
    framingNote: article.framingNote ?? '',
    text: body.ok ? bodyText(body.blocks) : [],
  }
}
