import type { Payload } from 'payload'
import { checkLineup } from '../domain/editions/checkLineup.ts'
import { gatherLineup } from '../domain/editions/gatherLineup.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, Edition, Section } from '../generated/payload-types.ts'

export interface GatheredEdition {
  edition: Edition
  sections: { section: Section; articles: Article[] }[]
  findings: Finding[]
}

const idsOf = (values: unknown): string[] =>
  Array.isArray(values) ? values.map(idOf).filter((id): id is string => id !== null) : []

/** What is already public is printed as published; what is not, as it was last saved. */
const findArticle = async (payload: Payload, id: string): Promise<Article | null> => {
  const latest = await payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
  })
  if (!latest?.printedAt) return latest
  return payload.findByID({ collection: 'articles', id, depth: 0, disableErrors: true })
}

const findAssigned = async (payload: Payload, edition: string) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ edition: { equals: edition } }, { _status: { equals: 'published' } }] },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs.map((one) => ({ article: one.id, section: idOf(one.section) ?? '', published: true }))
}

/**
 * An edition with its articles in printed order: the publisher's lineup, then what was published
 * into it without being listed.
 */
export const gatherEdition = async (payload: Payload, id: string): Promise<GatheredEdition> => {
  const edition = await payload.findByID({ collection: 'editions', id, depth: 0, joins: false })
  const { docs: sections } = await payload.find({
    collection: 'sections',
    sort: 'order',
    depth: 0,
    pagination: false,
  })
  const lineup = gatherLineup({
    lineup: (edition.lineup ?? []).map((one) => ({
      section: idOf(one.section) ?? '',
      articles: idsOf(one.articles),
    })),
    assigned: await findAssigned(payload, id),
    sectionOrder: sections.map((one) => one.id),
  })
  const gathered = []
  for (const { section: sectionId, articles } of lineup) {
    const section = sections.find((one) => one.id === sectionId)
    const found = await Promise.all(articles.map((one) => findArticle(payload, one)))
    if (section) gathered.push({ section, articles: found.filter((one) => one !== null) })
  }
  return { edition, sections: gathered, findings: checkLineup(lineup) }
}
