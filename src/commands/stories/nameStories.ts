import type { Payload } from 'payload'
import type { Change } from '../../adapters/wireStore/wireStore.ts'
import { wireStoreOf } from '../../adapters/wireStore/wireStoreOf.ts'
import { bareItems } from './bareItems.ts'

interface Naming {
  /** Ids of stories, counted already. */
  stories: string[]
  /** Ids of items that one of them may be called after though they are in none of them any more. */
  left: string[]
}

/** Every headline these items ever had. */
const findHeadlines = async (payload: Payload, items: string[]): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: 'wire-revisions',
    where: { item: { in: items } },
    select: { headline: true },
    depth: 0,
    pagination: false,
  })
  return new Set(docs.flatMap(({ headline }) => headline ?? []))
}

/**
 * Calls stories whose items an editor moved after the earliest item each has now. One that has a name no
 * item gave it was named by somebody, and keeps that.
 */
export const nameStories = async (payload: Payload, { stories, left }: Naming): Promise<void> => {
  if (stories.length === 0) return
  const { docs: items } = await payload.find({
    ...bareItems,
    where: { story: { in: stories } },
    select: { headline: true },
  })
  const { docs: named } = await payload.find({
    collection: 'stories',
    where: { id: { in: stories } },
    select: { title: true, earliest: true },
    depth: 0,
    joins: false,
    pagination: false,
  })
  const headlines = await findHeadlines(payload, [...items.map(({ id }) => id), ...left])
  const headlineOf = new Map(items.map(({ id, headline }) => [id, headline]))
  const changes = named.flatMap(({ id, title, earliest }): Change[] => {
    const own = headlineOf.get(earliest ?? '')
    if (own === undefined || own === title || !headlines.has(title)) return []
    return [{ ids: [id], set: { title: own }, isNews: true }]
  })
  if (changes.length > 0) await wireStoreOf(payload).change('stories', changes)
}
