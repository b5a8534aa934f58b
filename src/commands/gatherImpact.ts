import type { Payload } from 'payload'
import { findClaims } from '../domain/claims/findClaims.ts'
import type { RecheckState } from '../domain/evidence/evidenceState.ts'
import { type Impact, orderImpact } from '../domain/evidence/orderImpact.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { parseBody } from '../domain/publication/parseBody.ts'
import type { Article, Evidence, ProvenanceLink, Source } from '../generated/payload-types.ts'

export interface ChangedLink {
  id: string
  /** The source’s name, or the address where none is registered. */
  name: string
  address: string
  state: RecheckState
  /** When the change was seen; ISO 8601, UTC. */
  since: string
  note: string
  before: string
  after: string
  /** The claims that cite it; those that cite nothing else unchanged rest on it alone. */
  claims: { text: string; isSole: boolean }[]
}

export interface ImpactedArticle extends Impact {
  id: string
  headline: string
  stage: string
  links: ChangedLink[]
}

/** Most links looked at; the queue is worked off from the top. */
const most = 200

const findOpen = async (payload: Payload): Promise<ProvenanceLink[]> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: {
      and: [
        { 'recheck.state': { in: ['edited', 'deleted'] } },
        { 'recheck.settledAt': { exists: false } },
        { 'article.stage': { not_equals: 'killed' } },
      ],
    },
    sort: 'recheck.at',
    limit: most,
    depth: 0,
    pagination: false,
  })
  return docs
}

const idsIn = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]
const byId = <Doc extends { id: string }>(docs: Doc[]): Map<string, Doc> =>
  new Map(docs.map((doc) => [doc.id, doc]))

const findArticles = async (payload: Payload, links: ProvenanceLink[]): Promise<Article[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { in: idsIn(links.map(({ article }) => idOf(article))) } },
    draft: true,
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs
}

/** A post has no title of its own: there its first line is the title, and is not said twice. */
const wordsOf = ({ title, text }: Pick<Evidence, 'title' | 'text'> = {}): string =>
  title && text?.startsWith(title) ? text : [title, text].filter(Boolean).join('\n')

interface Beside {
  evidence: Map<string, Evidence>
  sources: Map<string, Source>
}

const findBeside = async (payload: Payload, links: ProvenanceLink[]): Promise<Beside> => {
  const copies = idsIn(links.flatMap(({ evidence, recheck }) => [idOf(evidence), idOf(recheck?.found)]))
  const sources = idsIn(links.map(({ source }) => idOf(source)))
  const asked = { depth: 0, pagination: false } as const
  const [kept, named] = await Promise.all([
    payload.find({ ...asked, collection: 'evidence', where: { id: { in: copies } } }),
    payload.find({ ...asked, collection: 'sources', where: { id: { in: sources } } }),
  ])
  return { evidence: byId(kept.docs), sources: byId(named.docs) }
}

/** Where the source is, as its reader would call it. */
const nameOf = (link: ProvenanceLink, sources: Beside['sources']) => ({
  name: sources.get(idOf(link.source) ?? '')?.name ?? link.rawUrl,
  address: link.canonicalUrl ?? link.rawUrl,
})

const foundOf = (found: Evidence | undefined) => ({ note: found?.note ?? '', after: wordsOf(found) })

const changedLink = (link: ProvenanceLink, { evidence, sources }: Beside): Omit<ChangedLink, 'claims'> => {
  const { state, at, found: foundId } = link.recheck ?? {}
  const found = evidence.get(idOf(foundId) ?? '')
  return {
    id: link.id,
    ...nameOf(link, sources),
    state: state ?? 'edited',
    since: found?.retrievedAt ?? at ?? '',
    before: wordsOf(evidence.get(idOf(link.evidence) ?? '')),
    ...foundOf(found),
  }
}

const claimsOf = (article: Article) => {
  const body = parseBody(article.body)
  return body.ok ? findClaims(body.blocks) : []
}

const impacted = (article: Article, links: Omit<ChangedLink, 'claims'>[]): ImpactedArticle => {
  const changed = new Set(links.map(({ id }) => id))
  const claims = claimsOf(article)
  const told = links.map((link) => ({
    ...link,
    claims: claims
      .filter(({ cites }) => cites.includes(link.id))
      .map(({ exact, cites }) => ({ text: exact, isSole: cites.every((one) => changed.has(one)) })),
  }))
  return {
    id: article.id,
    headline: article.headline || 'No headline yet',
    stage: article.stage,
    isPrinted: Boolean(article.printedAt),
    isSole: told.some(({ claims: resting }) => resting.some(({ isSole }) => isSole)),
    since: told.map(({ since }) => since).toSorted()[0] ?? '',
    links: told,
  }
}

/**
 * The impact queue: articles that rest on sources which changed since they were frozen, with the
 * claims that cite them. Those with a claim that has no other support come first, then what is in
 * print, then what waits longest.
 */
export const gatherImpact = async (payload: Payload): Promise<ImpactedArticle[]> => {
  const links = await findOpen(payload)
  if (links.length === 0) return []
  const articles = await findArticles(payload, links)
  const beside = await findBeside(payload, links)
  return orderImpact(
    articles.map((article) => {
      const own = links.filter((link) => idOf(link.article) === article.id)
      return impacted(
        article,
        own.map((link) => changedLink(link, beside)),
      )
    }),
  )
}
