import type { Payload } from 'payload'
import type { Change } from '../../adapters/wireStore/wireStore.ts'
import { wireStoreOf } from '../../adapters/wireStore/wireStoreOf.ts'
import { idOf } from '../../domain/publication/idOf.ts'
import { inTimeOrder } from '../../domain/wire/inTimeOrder.ts'
import { mostTold } from '../../domain/wire/numbers/tellersOf.ts'
import { storyTally, type StoryTally, type TalliedItem } from '../../domain/wire/together/storyTally.ts'
import type { Story, WireItem } from '../../generated/payload-types.ts'
import { borrowedFields, borrowsIn } from './borrowsIn.ts'
import { timeOf, type Sources } from './gatheredRow.ts'
import { bareItems } from './bareItems.ts'

/** Stories counted in one go. */
const TOGETHER = 200
/** Texts read in one go. */
const TEXTS = 2000
/** UTF-16 units of a text that may hold what is compared: its headline again, and its opening. */
const longestText = 2000

const select = {
  story: true,
  headline: true,
  ...borrowedFields,
  postedAt: true,
  receivedAt: true,
  alike: true,
  state: true,
} as const

const alikeOf = ({ alike }: Pick<WireItem, 'alike'>): TalliedItem['alike'] => {
  const of = idOf(alike?.of)
  return alike?.kind && of !== null ? { kind: alike.kind, of } : null
}

const findItems = async (payload: Payload, stories: string[], sources: Sources) => {
  const { docs } = await payload.find({
    ...bareItems,
    where: { story: { in: stories } },
    select,
  })
  const items = new Map<string, TalliedItem[]>()
  const borrows = borrowsIn(sources)
  for (const row of docs) {
    const story = idOf(row.story) ?? ''
    const owner = sources.get(idOf(row.source) ?? '')?.owner ?? null
    const { id, headline, receivedAt, state } = row
    const told = { id, headline, postedAt: timeOf(row), receivedAt, state, text: '', alike: alikeOf(row) }
    const own = { ...told, source: idOf(row.source) ?? '', owner, isBorrowed: borrows(row) }
    items.set(story, [...(items.get(story) ?? []), own])
  }
  return items
}

/** Only between sources do numbers differ: of a story that has several, what is compared; of others nothing. */
const comparedOf = (items: readonly TalliedItem[]): TalliedItem[] =>
  new Set(items.map(({ source }) => source)).size < 2 ? [] : items.toSorted(inTimeOrder).slice(0, mostTold)

const readTexts = async (
  payload: Payload,
  stories: Iterable<TalliedItem[]>,
): Promise<Map<string, string>> => {
  const ids = [...stories].flatMap(comparedOf).map(({ id }) => id)
  const texts = new Map<string, string>()
  for (let at = 0; at < ids.length; at += TEXTS) {
    const where = { id: { in: ids.slice(at, at + TEXTS) } }
    const { docs } = await payload.find({ ...bareItems, where, select: { text: true } })
    for (const { id, text } of docs) texts.set(id, (text ?? '').slice(0, longestText))
  }
  return texts
}

const findStories = async (
  payload: Payload,
  field: 'id' | 'earliest',
  values: string[],
): Promise<Story[]> => {
  if (values.length === 0) return []
  const { docs } = await payload.find({
    collection: 'stories',
    where: { [field]: { in: values } },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs
}

interface Counted {
  story: Story
  tally: StoryTally
}

/** Made by the machine for items it has not been given yet; by hand a story is made without a time. */
const isJustMade = ({ itemCount, firstSeenAt }: Story): boolean => itemCount === 0 && Boolean(firstSeenAt)

/** A story that has just been made is called after its earliest item; later it keeps the name it has. */
const changeOf = ({ story, tally: { earliest, ...counts } }: Counted): Change => ({
  ids: [story.id],
  set: { ...counts, earliest: earliest.id, ...(isJustMade(story) ? { title: earliest.headline } : {}) },
  isNews: true,
})

const isNew = ({ story, tally: { earliest, ...counts } }: Counted): boolean =>
  story.earliest !== earliest.id ||
  Object.entries(counts).some(([name, value]) => story[name as keyof typeof counts] !== value)

/** Two stories may give each other their earliest item: each lets go of its own before it takes another. */
const letGo = (counted: readonly Counted[]): Change[] =>
  counted
    .filter(({ story, tally }) => story.earliest && story.earliest !== tally.earliest.id)
    .map(({ story: { id } }) => ({ ids: [id], set: { earliest: `moving ${id}` }, isNews: false }))

/** A story without items is given up, unless somebody made it by hand and has not put anything in yet. */
const giveUp = async (payload: Payload, empty: readonly Story[]): Promise<void> => {
  const ids = empty.filter(({ firstSeenAt }) => firstSeenAt).map(({ id }) => id)
  if (ids.length > 0) await payload.delete({ collection: 'stories', where: { id: { in: ids } }, depth: 0 })
}

const recountSome = async (payload: Payload, ids: string[], sources: Sources): Promise<void> => {
  const stories = await findStories(payload, 'id', ids)
  const items = await findItems(payload, ids, sources)
  const texts = await readTexts(payload, items.values())
  const counted = stories.flatMap((story): Counted[] => {
    const own = items.get(story.id) ?? []
    const tally = storyTally(own.map((item) => ({ ...item, text: texts.get(item.id) ?? '' })))
    return tally ? [{ story, tally }] : []
  })
  const earliest = counted.map(({ tally }) => tally.earliest.id)
  const holders = (await findStories(payload, 'earliest', earliest)).filter(({ id }) => !ids.includes(id))
  if (holders.length > 0) return recountSome(payload, [...ids, ...holders.map(({ id }) => id)], sources)
  await giveUp(
    payload,
    stories.filter(({ id }) => !items.has(id)),
  )
  const news = counted.filter(isNew)
  await wireStoreOf(payload).change('stories', [...letGo(news), ...news.map(changeOf)])
}

/**
 * Counts stories anew from their items: how many, of how many owners, first, last, contradictions. Those
 * that have lost their last item are given up. Can be repeated.
 */
export const recountStories = async (
  payload: Payload,
  stories: Iterable<string>,
  sources: Sources,
): Promise<void> => {
  const ids = [...new Set(stories)]
  for (let at = 0; at < ids.length; at += TOGETHER)
    await recountSome(payload, ids.slice(at, at + TOGETHER), sources)
}
