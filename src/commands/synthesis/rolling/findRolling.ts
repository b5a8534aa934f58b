import type { Payload } from 'payload'
import { idOf } from '../../../domain/publication/idOf.ts'
import { bareItems } from '../../stories/bareItems.ts'

/** Milliseconds for which a printed story is followed. */
const followed = 14 * 24 * 3_600_000

interface Looking {
  /** Since when changes count. */
  since: Date
  now: Date
}

const idsIn = (values: readonly unknown[]): string[] => [
  ...new Set(values.map(idOf).filter((id) => id !== null)),
]

const printedLately = async (payload: Payload, now: Date) => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: {
      and: [
        { printedAt: { greater_than: new Date(now.getTime() - followed).toISOString() } },
        { _status: { equals: 'published' } },
        { stage: { not_equals: 'killed' } },
      ],
    },
    depth: 0,
    joins: false,
    pagination: false,
    select: { updatedAt: true },
  })
  return docs
}

const citedBy = async (payload: Payload, articles: readonly string[]) => {
  if (articles.length === 0) return []
  const { docs } = await payload.find({
    collection: 'provenance-links',
    where: { and: [{ article: { in: articles } }, { wireItem: { exists: true } }] },
    depth: 0,
    pagination: false,
    select: { article: true, wireItem: true },
  })
  return docs.map(({ article, wireItem }) => ({ article: idOf(article) ?? '', item: idOf(wireItem) ?? '' }))
}

const storiesOf = async (payload: Payload, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  return (await payload.find({ ...bareItems, where, select: { story: true, updatedAt: true } })).docs
}

/** Stories of which something came in or changed: an edit of an item need not change what is counted. */
const changedStories = async (
  payload: Payload,
  stories: readonly string[],
  since: string,
): Promise<Set<string>> => {
  if (stories.length === 0) return new Set()
  const changed = { updatedAt: { greater_than: since } }
  const [counted, edited] = await Promise.all([
    payload.find({
      collection: 'stories',
      where: { and: [{ id: { in: stories } }, changed] },
      depth: 0,
      joins: false,
      pagination: false,
      select: {},
    }),
    payload.find({
      ...bareItems,
      where: { and: [{ story: { in: stories } }, changed] },
      select: { story: true },
    }),
  ])
  return new Set([...counted.docs.map(({ id }) => id), ...idsIn(edited.docs.map(({ story }) => story))])
}

/**
 * The printed articles to be looked at: those that rest on items of a story that changed since, on an item
 * that did, or that were printed anew. As many questions whatever came in.
 */
export const findRolling = async (payload: Payload, { since, now }: Looking): Promise<string[]> => {
  const articles = await printedLately(payload, now)
  const cited = await citedBy(
    payload,
    articles.map(({ id }) => id),
  )
  const items = await storiesOf(payload, idsIn(cited.map(({ item }) => item)))
  const from = since.toISOString()
  const changed = await changedStories(payload, idsIn(items.map(({ story }) => story)), from)
  const moved = new Set(
    items
      .filter(({ story, updatedAt }) => changed.has(idOf(story) ?? '') || updatedAt > from)
      .map(({ id }) => id),
  )
  const due = new Set(cited.filter(({ item }) => moved.has(item)).map(({ article }) => article))
  return articles.filter(({ id, updatedAt }) => due.has(id) || updatedAt > from).map(({ id }) => id)
}
