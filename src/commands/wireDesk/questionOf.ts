import type { WireQuestion } from '../../adapters/search/WireSearch.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { parseWords } from '../../domain/wire/desk/parseWords.ts'
import { saysNoWord } from '../../domain/wire/desk/saysNoWord.ts'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import { asAsker, type Asker } from './Asker.ts'

/** A story is never longer in practice; beyond it the newest count. */
const longestStory = 2000

const fits = (values: readonly string[], value: string): boolean =>
  values.length === 0 || values.includes(value)

/**
 * Sources by their owners or section: the index knows sources only. They are few, and compared here: an
 * id that the database could not have made narrows to nothing, where a query would pass over it.
 */
const sourcesOf = async (asker: Asker, filter: WireFilter): Promise<string[] | null> => {
  const { sources, owners, section } = filter
  if (owners.length === 0 && section === null) return sources.length > 0 ? sources : null
  const { docs } = await asker.payload.find({
    collection: 'sources',
    select: { owner: true, section: true },
    ...asAsker(asker),
  })
  const wanted = docs.filter(
    (source) =>
      fits(sources, source.id) &&
      fits(owners, source.owner) &&
      (section === null || idOf(source.section) === section),
  )
  return wanted.map(({ id }) => id)
}

const itemsOfStory = async (asker: Asker, story: string): Promise<string[]> => {
  const { docs } = await asker.payload.find({
    collection: 'wire-items',
    joins: false,
    where: { story: { equals: story } },
    sort: '-postedAt',
    limit: longestStory,
    select: { story: true },
    ...asAsker(asker),
  })
  return docs.filter((item) => idOf(item.story) === story).map(({ id }) => id)
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
  const wanted = among === null && inStory === null ? null : both(inStory, among)
  return {
    words: parseWords(filter.words),
    sources,
    languages: filter.languages,
    states: filter.states,
    among: saysNoWord(filter.words) ? [] : wanted,
    from: filter.from,
    to: filter.to,
    before,
    limit,
  }
}
