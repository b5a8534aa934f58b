import type { Payload } from 'payload'
import { gatherLineup, type LineupSection } from '../domain/editions/gatherLineup.ts'
import { relatedIds } from '../domain/publication/relatedIds.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Edition } from '../generated/payload-types.ts'

/** The lineup as a press would lay it out now, by ids and in printed order; no article is read whole. */
export const plannedLineup = async (payload: Payload, edition: Edition): Promise<LineupSection[]> => {
  const listed = (edition.lineup ?? []).flatMap((one) => relatedIds(one.articles, true) ?? [])
  const [{ docs: articles }, { docs: sections }] = await Promise.all([
    payload.find({
      collection: 'articles',
      where: {
        or: [
          { id: { in: listed } },
          { and: [{ edition: { equals: edition.id } }, { _status: { equals: 'published' } }] },
        ],
      },
      sort: 'createdAt',
      select: { section: true, edition: true, _status: true },
      depth: 0,
      joins: false,
      pagination: false,
    }),
    payload.find({ collection: 'sections', sort: 'order', select: {}, depth: 0, pagination: false }),
  ])
  const sectionOf = new Map(articles.map((one) => [one.id, idOf(one.section) ?? '']))
  return gatherLineup({
    lineup: listed.flatMap((id) => {
      const section = sectionOf.get(id)
      return section === undefined ? [] : [{ section, articles: [id] }]
    }),
    assigned: articles.map((one) => ({
      article: one.id,
      section: idOf(one.section) ?? '',
      published: one._status === 'published' && idOf(one.edition) === edition.id,
    })),
    sectionOrder: sections.map(({ id }) => id),
  })
}
