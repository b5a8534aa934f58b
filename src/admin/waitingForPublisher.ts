import { idOf } from '../domain/publication/idOf.ts'
import { articleItem } from './articleItem.ts'
import type { Asking } from './Asking.ts'
import { findUnprinted } from './findUnprinted.ts'
import type { Waiting } from './Waiting.ts'

const shown = 10

/** The articles that some edition still to be printed lists already. */
const findListed = async ({ payload, user }: Asking): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { status: { in: ['planning', 'open'] } },
    sort: '-date',
    limit: 20,
    depth: 0,
    // Not select: on SQLite, selecting an array leaves out the relations inside its rows.
    joins: false,
    overrideAccess: false,
    user,
  })
  const listed = docs.flatMap((edition) => (edition.lineup ?? []).flatMap((row) => row.articles ?? []))
  return listed.map(idOf).filter((id) => id !== null)
}

/** What fact-checkers cleared and no lineup holds yet. */
export const waitingForPublisher = async (asking: Asking): Promise<Waiting> => {
  const listed = await findListed(asking)
  const { articles } = await findUnprinted(asking, {
    where: {
      and: [{ stage: { equals: 'cleared' } }, ...(listed.length > 0 ? [{ id: { not_in: listed } }] : [])],
    },
    sort: 'updatedAt',
    limit: shown,
  })
  return {
    title: 'Cleared, in no lineup',
    empty: 'Every cleared article has its place in a lineup.',
    items: articles.map((article) =>
      articleItem(article, article.edition ? 'meant for an edition' : 'no edition chosen'),
    ),
    href: '/admin/collections/articles?where[stage][equals]=cleared',
  }
}
