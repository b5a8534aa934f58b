import type { Where } from 'payload'
import type { WireQuestion } from '../../adapters/search/WireSearch.ts'
import { parseWords } from '../../domain/wire/desk/parseWords.ts'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import { asAsker, type Asker } from './Asker.ts'

/** A story is never longer in practice; beyond it the newest count. */
const longestStory = 2000

/** Sources by their owners or section: the index knows sources only. */
const sourcesOf = async (asker: Asker, filter: WireFilter): Promise<string[] | null> => {
  const { sources, owners, section } = filter
  if (owners.length === 0 && section === null) return sources.length > 0 ? sources : null
  const conditions: Where[] = [
    ...(owners.length > 0 ? [{ owner: { in: owners } }] : []),
    ...(section === null ? [] : [{ section: { equals: section } }]),
    ...(sources.length > 0 ? [{ id: { in: sources } }] : []),
  ]
  const { docs } = await asker.payload.find({
    collection: 'sources',
    where: { and: conditions },
    select: { code: true },
    ...asAsker(asker),
  })
  return docs.map(({ id }) => id)
}

const itemsOfStory = async (asker: Asker, story: string): Promise<string[]> => {
  const { docs } = await asker.payload.find({
    collection: 'wire-items',
    joins: false,
    where: { story: { equals: story } },
    sort: '-postedAt',
    limit: longestStory,
    select: { state: true },
    ...asAsker(asker),
  })
  return docs.map(({ id }) => id)
}

const both = (one: readonly string[] | null, other: readonly string[] | null): string[] | null => {
  if (one === null || other === null) return [...(one ?? other ?? [])]
  const wanted = new Set(other)
  return one.filter((id) => wanted.has(id))
}

interface Within {
  before?: string | null
  among?: readonly string[] | null
  limit: number
}

/** What a column shows, as a question to the index. */
export const questionOf = async (
  asker: Asker,
  filter: WireFilter,
  { before = null, among = null, limit }: Within,
): Promise<WireQuestion> => {
  const [sources, inStory] = await Promise.all([
    sourcesOf(asker, filter),
    filter.story === null ? null : itemsOfStory(asker, filter.story),
  ])
  return {
    words: parseWords(filter.words),
    sources,
    languages: filter.languages,
    states: filter.states,
    among: among === null && inStory === null ? null : both(inStory, among),
    from: filter.from,
    to: filter.to,
    before,
    limit,
  }
}
