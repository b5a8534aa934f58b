import type { Payload } from 'payload'
import { idOf } from '../../../domain/publication/idOf.ts'
import type { RollingItem } from '../../../domain/synthesis/rolling/rollingStory.ts'
import { readersAddress } from '../../../domain/wire/desk/readersAddress.ts'
import { hashWireText } from '../../../domain/wire/hashWireText.ts'
import type { Source, WireItem, WireRevision } from '../../../generated/payload-types.ts'
import { bareItems } from '../../stories/bareItems.ts'
import { borrowsIn } from '../../stories/borrowsIn.ts'
import { readSources, timeOf } from '../../stories/gatheredRow.ts'

/** Of a very long story the latest are read. */
const most = 200

/** The wire round an article: items as they stand, and every revision of them. */
export interface WireRound {
  items: RollingItem[]
  revisions: WireRevision[]
  /** The story most of the cited items are in; null for none. */
  story: string | null
}

const findItems = async (payload: Payload, cited: readonly string[]): Promise<WireItem[]> => {
  const { docs: own } = await payload.find({ ...bareItems, where: { id: { in: cited } } })
  const stories = [...new Set(own.flatMap(({ story }) => idOf(story) ?? []))]
  if (stories.length === 0) return own
  const { docs } = await payload.find({
    ...bareItems,
    where: { story: { in: stories } },
    sort: '-receivedAt',
    limit: most,
  })
  const known = new Set(own.map(({ id }) => id))
  return [...own, ...docs.filter(({ id }) => !known.has(id))]
}

const findRevisions = async (payload: Payload, items: readonly WireItem[]): Promise<WireRevision[]> => {
  const { docs } = await payload.find({
    collection: 'wire-revisions',
    where: { item: { in: items.map(({ id }) => id) } },
    sort: 'sequence',
    depth: 0,
    pagination: false,
  })
  return docs
}

const findSources = async (payload: Payload, items: readonly WireItem[]): Promise<Map<string, Source>> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { id: { in: [...new Set(items.flatMap(({ source }) => idOf(source) ?? []))] } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((source) => [source.id, source]))
}

const alikeOf = ({ alike }: WireItem): RollingItem['alike'] => {
  const of = idOf(alike?.of)
  if (!alike?.kind || of === null) return null
  return { kind: alike.kind, of, ours: alike.ours ?? '', theirs: alike.theirs ?? '' }
}

/** Which words they are, and since when the wire has them: what was edited since was said when that was seen. */
const wordsOf = (
  item: WireItem,
  revision: WireRevision | undefined,
): Pick<RollingItem, 'headline' | 'text' | 'revision' | 'sha256' | 'seenAt' | 'saidAt'> => {
  const said = { headline: item.headline, text: item.text ?? '' }
  if (!revision)
    return {
      ...said,
      revision: null,
      sha256: hashWireText(said),
      seenAt: item.receivedAt,
      saidAt: timeOf(item),
    }
  const { id, sha256, seenAt, sequence } = revision
  return { ...said, revision: id, sha256, seenAt, saidAt: sequence > 1 ? seenAt : timeOf(item) }
}

const sayerOf = (source: Source | undefined) => ({ source: source?.name ?? '', owner: source?.owner || null })

const rollingItem = (
  item: WireItem,
  source: Source | undefined,
  revision: WireRevision | undefined,
): RollingItem => ({
  item: item.id,
  ...wordsOf(item, revision),
  ...sayerOf(source),
  address: readersAddress(item),
  postedAt: timeOf(item),
  language: item.language ?? null,
  identity: item.identity ?? item.id,
  forwardOf: item.forwardOf ?? null,
  state: item.state,
  alike: alikeOf(item),
})

/** The items an article cites and those of their stories, in their newest words. */
export const gatherRolling = async (payload: Payload, cited: readonly string[]): Promise<WireRound> => {
  const items = await findItems(payload, cited)
  const [revisions, sources] = await Promise.all([findRevisions(payload, items), findSources(payload, items)])
  const borrows = borrowsIn(await readSources(payload))
  const newest = new Map(revisions.map((one) => [idOf(one.item) ?? '', one]))
  return {
    items: items.map((item) => ({
      ...rollingItem(item, sources.get(idOf(item.source) ?? ''), newest.get(item.id)),
      isBorrowed: borrows(item),
    })),
    revisions,
    story: items.map(({ story }) => idOf(story)).find((id) => id !== null) ?? null,
  }
}
