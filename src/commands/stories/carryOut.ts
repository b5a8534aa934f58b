import type { Payload, Where } from 'payload'
import { wireStoreOf } from '../../adapters/wireStore/wireStoreOf.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { inTimeOrder } from '../../domain/wire/inTimeOrder.ts'
import type { StoryDecision, WireItem } from '../../generated/payload-types.ts'
import { type Sources, timeOf } from './gatheredRow.ts'
import { makeStories } from './makeStories.ts'
import { nameStories } from './nameStories.ts'
import type { Moved } from './ordersBack.ts'
import { recountStories } from './recountStories.ts'
import { bareItems } from './bareItems.ts'

interface Placed {
  id: string
  story: string | null
  postedAt: string
  receivedAt: string
  headline: string
}

/** What a decision means for the items that are there: which of them go where; null is a story of its own. */
interface Move {
  items: Placed[]
  story: string | null | 'new'
}

const placedOf = (row: Pick<WireItem, 'id' | 'story' | 'postedAt' | 'receivedAt' | 'headline'>): Placed => ({
  id: row.id,
  story: idOf(row.story),
  postedAt: timeOf(row),
  receivedAt: row.receivedAt,
  headline: row.headline,
})

/** Items as they are placed, the earliest first. */
const findPlaced = async (payload: Payload, where: Where): Promise<Placed[]> => {
  const { docs } = await payload.find({
    ...bareItems,
    where,
    select: { story: true, postedAt: true, receivedAt: true, headline: true },
  })
  return docs.map(placedOf).sort(inTimeOrder)
}

const storiesOf = (items: readonly Placed[]): string[] => [
  ...new Set(items.flatMap(({ story }) => story ?? [])),
]

/** All items of the stories of these, and these. */
const findAllOf = async (payload: Payload, items: readonly Placed[]): Promise<Placed[]> => {
  const stories = storiesOf(items)
  const inStories = stories.length > 0 ? await findPlaced(payload, { story: { in: stories } }) : []
  const alone = items.filter(({ story }) => story === null)
  return [...inStories, ...alone].sort(inTimeOrder)
}

/** All go into the story of the earliest that is in one. */
const merge = async (payload: Payload, items: Placed[]): Promise<Move> => {
  const all = await findAllOf(payload, items)
  return { items: all, story: all.find(({ story }) => story !== null)?.story ?? 'new' }
}

/**
 * These stand in a story of their own, unless they do already. The story they leave keeps its id even
 * where its earliest item is among them: whoever splits it is reading what is left.
 */
const split = async (payload: Payload, items: Placed[]): Promise<Move> => {
  const all = await findAllOf(payload, items)
  const [story, ...others] = storiesOf(items)
  const isDone = story !== undefined && others.length === 0 && all.length === items.length
  return { items, story: isDone ? story : 'new' }
}

const pin = (items: Placed[], other: Placed | undefined): Move => {
  const all = other ? [other, ...items.filter(({ id }) => id !== other.id)].sort(inTimeOrder) : items
  return { items: all, story: other?.story ?? 'new' }
}

const takeOut = (items: Placed[], other: Placed | undefined): Move => ({
  items: items.filter(({ id, story }) => id !== other?.id && story !== null && story === other?.story),
  story: null,
})

const moveOf = async (payload: Payload, { kind, items, other }: StoryDecision): Promise<Move> => {
  const ids = items.map((one) => idOf(one) ?? '')
  const named = await findPlaced(payload, { id: { in: ids } })
  const otherId = idOf(other)
  const [beside] = otherId === null ? [] : await findPlaced(payload, { id: { equals: otherId } })
  if (kind === 'merge') return merge(payload, named)
  if (kind === 'split') return split(payload, named)
  return kind === 'pin' ? pin(named, beside) : takeOut(named, beside)
}

/** What a decision came to. */
export interface CarriedOut {
  /** The story its items are in by now; null where each stands alone, or none is left. */
  story: string | null
  /** The items that are elsewhere than before. */
  moved: Moved[]
}

/** Carries out one decision on the stories as they stand. Can be repeated. */
export const carryOut = async (
  payload: Payload,
  decision: StoryDecision,
  sources: Sources,
): Promise<CarriedOut> => {
  const store = wireStoreOf(payload)
  const { items, story: target } = await moveOf(payload, decision)
  const [first] = items
  if (!first) return { story: null, moved: [] }
  const story = target === 'new' ? store.newId() : target
  if (target === 'new' && story)
    await makeStories(payload, [{ id: story, headline: first.headline, firstSeenAt: first.postedAt }])
  const moved = items
    .filter((one) => one.story !== story)
    .map(({ id, story: before }) => ({ id, story: before }))
  const ids = moved.map(({ id }) => id)
  // What is in a story is told with it, what stands alone by itself.
  if (ids.length > 0) await store.change('wire-items', [{ ids, set: { story }, isNews: story === null }])
  const touched = [...new Set([...storiesOf(items), ...(story ? [story] : [])])]
  await recountStories(payload, touched, sources)
  await nameStories(payload, { stories: touched, left: items.map(({ id }) => id) })
  return { story, moved }
}
