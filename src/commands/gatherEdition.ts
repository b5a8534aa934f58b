import type { Payload } from 'payload'
import { checkLineup } from '../domain/editions/checkLineup.ts'
import { gatherLineup, type LineupSection } from '../domain/editions/gatherLineup.ts'
import type { Finding } from '../domain/publication/finding.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article, Edition, Section } from '../generated/payload-types.ts'
import { findPrintables } from './findPrintables.ts'

export interface GatheredEdition {
  edition: Edition
  sections: { section: Section; articles: Article[] }[]
  findings: Finding[]
}

const idsOf = (values: unknown): string[] =>
  Array.isArray(values) ? values.map(idOf).filter((id): id is string => id !== null) : []

/** What was published into an edition, the oldest first. */
const findAssigned = async (payload: Payload, edition: string): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ edition: { equals: edition } }, { _status: { equals: 'published' } }] },
    sort: 'createdAt',
    select: {},
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

/**
 * The lineup with every article in its own section, which is part of its address, whichever list
 * names it; what was deleted or thrown away since is left out.
 */
const listedSections = (edition: Edition, articles: ReadonlyMap<string, Article>): LineupSection[] =>
  (edition.lineup ?? []).flatMap(({ section, articles: listed }) =>
    idsOf(listed)
      .filter((id) => articles.has(id))
      .map((id) => ({ section: idOf(articles.get(id)?.section) ?? idOf(section) ?? '', articles: [id] })),
  )

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
  const assigned = await findAssigned(payload, id)
  const listed = (edition.lineup ?? []).flatMap((one) => idsOf(one.articles))
  const articles = await findPrintables(payload, [...new Set([...listed, ...assigned])])
  const lineup = gatherLineup({
    lineup: listedSections(edition, articles),
    assigned: assigned.flatMap((article) => {
      const section = idOf(articles.get(article)?.section)
      return articles.has(article) ? [{ article, section: section ?? '', published: true }] : []
    }),
    sectionOrder: sections.map((one) => one.id),
  })
  const gathered = lineup.flatMap(({ section: sectionId, articles: ids }) => {
    const section = sections.find((one) => one.id === sectionId)
    return section ? [{ section, articles: ids.flatMap((one) => articles.get(one) ?? []) }] : []
  })
  return { edition, sections: gathered, findings: checkLineup(gathered) }
}
