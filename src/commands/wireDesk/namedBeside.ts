import { idOf } from '../../domain/publication/idOf.ts'
import { isPlainCopy } from '../../domain/wire/alike/isPlainCopy.ts'
import type { Source, Story, WireItem } from '../../generated/payload-types.ts'
import { asAsker, type Asker } from './Asker.ts'

/** What the rows name beside their items. */
export interface NamedBeside {
  sources: Map<string, Source>
  stories: Map<string, Story>
  /** Items that others copy or contradict. */
  others: Map<string, WireItem>
  copies: Map<string, number>
  /** By the item they contradict: the last that came in of each. */
  contradicting: Map<string, Pick<WireItem, 'id' | 'source' | 'alike'>>
  cited: Map<string, number>
}

const idsIn = (values: readonly unknown[]): string[] => [
  ...new Set(values.map(idOf).filter((id) => id !== null)),
]

const byId = <Doc extends { id: string }>(docs: readonly unknown[]): Map<string, Doc> =>
  new Map((docs as Doc[]).map((doc) => [doc.id, doc]))

const tally = (values: readonly unknown[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const id of values.map(idOf)) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Items that are plain copies of these, or contradict them. */
const readTied = async (
  asker: Asker,
  ids: readonly string[],
): Promise<Pick<NamedBeside, 'copies' | 'contradicting'>> => {
  const { docs } = await asker.payload.find({
    collection: 'wire-items',
    joins: false,
    where: { 'alike.of': { in: ids } },
    sort: ['receivedAt', 'id'],
    limit: 5000,
    select: { source: true, alike: { kind: true, of: true, ours: true, theirs: true } },
    ...asAsker(asker),
  })
  const contradicting = docs.filter(({ alike }) => alike?.kind === 'conflict')
  return {
    copies: tally(docs.map(({ alike }) => (alike && isPlainCopy(alike) ? alike.of : null))),
    contradicting: new Map(contradicting.map((doc) => [idOf(doc.alike?.of) ?? '', doc])),
  }
}

const readCited = async (asker: Asker, ids: readonly string[]): Promise<Map<string, number>> => {
  const { docs } = await asker.payload.find({
    collection: 'provenance-links',
    where: { wireItem: { in: ids } },
    limit: 5000,
    select: { wireItem: true, article: true },
    ...asAsker(asker),
  })
  const pairs = new Map(
    docs.map((link) => [`${idOf(link.wireItem) ?? ''} ${idOf(link.article) ?? ''}`, link]),
  )
  return tally([...pairs.values()].map(({ wireItem }) => wireItem))
}

const readOthers = async (asker: Asker, ids: readonly string[]): Promise<Map<string, WireItem>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await asker.payload.find({
    collection: 'wire-items',
    joins: false,
    where: { id: { in: ids } },
    select: { source: true },
    ...asAsker(asker),
  })
  return byId(docs)
}

const readSources = async (asker: Asker, ids: readonly string[]): Promise<Map<string, Source>> => {
  const { docs } = await asker.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    select: { code: true, name: true, owner: true },
    ...asAsker(asker),
  })
  return byId(docs)
}

const readStories = async (asker: Asker, ids: readonly string[]): Promise<Map<string, Story>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await asker.payload.find({
    collection: 'stories',
    joins: false,
    where: { id: { in: ids } },
    select: { title: true, itemCount: true, ownerCount: true, conflictCount: true },
    ...asAsker(asker),
  })
  return byId(docs)
}

/** Reads what rows of these items name, each kind in one question. */
export const namedBeside = async (asker: Asker, items: readonly WireItem[]): Promise<NamedBeside> => {
  const ids = items.map(({ id }) => id)
  const [others, stories, { copies, contradicting }, cited] = await Promise.all([
    readOthers(asker, idsIn(items.map(({ alike }) => alike?.of))),
    readStories(asker, idsIn(items.map(({ story }) => story))),
    readTied(asker, ids),
    readCited(asker, ids),
  ])
  const all = [...items, ...others.values(), ...contradicting.values()]
  const sources = await readSources(asker, idsIn(all.map(({ source }) => source)))
  return { sources, stories, others, copies, contradicting, cited }
}
