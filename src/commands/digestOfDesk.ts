import type { Payload } from 'payload'
import { sha256Of } from '../domain/editions/sha256Of.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { ProvenanceLink } from '../generated/payload-types.ts'
import { findCitedItems } from './findCitedItems.ts'
import type { ArticleStamp } from './stampOfArticle.ts'
import { whoIsEditing } from './whoIsEditing.ts'

/** What two people at one article can tell apart without reading it. */
export interface DeskDigest {
  digest: string
  textKey: string
  /** Id of whoever has the article open for editing. */
  editing: string | null
}

type Light = Pick<
  ProvenanceLink,
  | 'id'
  | 'rev'
  | 'updatedAt'
  | 'rawUrl'
  | 'role'
  | 'position'
  | 'evidence'
  | 'wireItem'
  | 'source'
  | 'postedAt'
  | 'postedAtBasis'
>

const lightLinks = async (payload: Payload, article: string): Promise<Light[]> => {
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { article: { equals: article } },
    sort: ['position', 'createdAt'],
    select: {
      rev: true,
      updatedAt: true,
      rawUrl: true,
      role: true,
      position: true,
      evidence: true,
      wireItem: true,
      source: true,
      postedAt: true,
      postedAtBasis: true,
    },
    depth: 0,
    pagination: false,
  })
  return docs
}

/** What a clearance would cover of a link. */
const linkAsRead = ({ id, rawUrl, role, evidence, source, postedAt, postedAtBasis }: Light) => [
  id,
  rawUrl,
  role,
  idOf(evidence),
  idOf(source),
  postedAt ?? null,
  postedAtBasis ?? null,
]

const checksSoFar = async (payload: Payload, article: string): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: 'claim-checks',
    where: { article: { equals: article } },
  })
  return totalDocs
}

const wireStates = async (payload: Payload, links: readonly Light[]): Promise<unknown[]> => {
  if (links.length === 0) return []
  const itemOf = await findCitedItems(payload, links)
  return links.map((link) => [link.id, itemOf(link)?.state ?? null])
}

/**
 * Tells cheaply whether anything was decided or changed at an article: four small questions to the
 * database, without its text. `textKey` changes only when the text, a link or its evidence does.
 */
export const digestOfDesk = async (
  payload: Payload,
  article: ArticleStamp,
  now: Date,
): Promise<DeskDigest> => {
  const [links, checks, locks] = await Promise.all([
    lightLinks(payload, article.id),
    checksSoFar(payload, article.id),
    whoIsEditing(payload, now),
  ])
  const editing = locks.get(article.id) ?? null
  const wire = await wireStates(payload, links)
  const text = links.map(linkAsRead)
  const { rev, updatedAt } = article
  const textKey = sha256Of([rev ?? 0, updatedAt, text])
  const revs = links.map((link) => [link.id, link.rev ?? 0, link.updatedAt])
  return { digest: sha256Of([textKey, revs, checks, wire, editing]), textKey, editing }
}
