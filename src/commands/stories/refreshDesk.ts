import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { mostHeld } from '../../domain/wire/mostHeld.data.ts'
import type { KeptStory } from '../../domain/wire/together/OpenStory.ts'
import { storyWindow } from '../../domain/wire/together/storyWindow.data.ts'
import type { FilingDesk } from './filingDesk.ts'
import { findGathered, gatheredItemOf, type Sources } from './gatheredRow.ts'
import { inSteps } from './inSteps.ts'
import { bareItems } from './bareItems.ts'

/** Items whose words are read in one go. */
const TOGETHER = 100

interface Light {
  id: string
  story: string | null
  updatedAt: string
}

/** When the window begins: ISO 8601; null in a newsroom without items. */
const windowStart = async (payload: Payload): Promise<string | null> => {
  const { docs } = await payload.find({
    ...bareItems,
    where: { filed: { equals: true } },
    sort: '-postedAt',
    limit: 1,
    select: { postedAt: true },
  })
  const newest = docs[0]?.postedAt
  return newest ? new Date(Date.parse(newest) - storyWindow * 3_600_000).toISOString() : null
}

/** What is filed within the window, the earliest first. */
const findFiled = async (payload: Payload, from: string): Promise<Light[]> => {
  const { docs } = await payload.find({
    ...bareItems,
    where: {
      and: [
        { postedAt: { greater_than_equal: from } },
        // What was filed once and has other words by now keeps its place before its copies.
        {
          or: [{ filed: { equals: true } }, { story: { exists: true } }, { revisions: { greater_than: 1 } }],
        },
      ],
    },
    sort: ['-postedAt', '-receivedAt', '-id'],
    limit: mostHeld,
    select: { story: true, updatedAt: true },
  })
  return docs.reverse().map(({ id, story, updatedAt }) => ({ id, story: idOf(story), updatedAt }))
}

const findKept = async (payload: Payload, from: string): Promise<Map<string, KeptStory>> => {
  const { docs } = await payload.find({
    collection: 'stories',
    where: { lastSeenAt: { greater_than_equal: from } },
    depth: 0,
    joins: false,
    pagination: false,
    select: { earliest: true, firstSeenAt: true, itemCount: true },
  })
  return new Map(
    docs.map(({ id, earliest, firstSeenAt, itemCount }) => [
      id,
      {
        kept: id,
        earliest: earliest && firstSeenAt ? { id: earliest, at: Date.parse(firstSeenAt) } : null,
        count: itemCount ?? 0,
      },
    ]),
  )
}

/** Items of recent decisions, and those that an editor set apart. */
const findDecided = async (payload: Payload, from: string) => {
  const { docs } = await payload.find({
    collection: 'story-decisions',
    where: { at: { greater_than_equal: from } },
    depth: 0,
    pagination: false,
  })
  const itemsOf = (some: typeof docs): string[] =>
    some.flatMap(({ items }) => items.map((one) => idOf(one) ?? ''))
  const apart = docs.filter(({ kind }) => kind === 'split' || kind === 'not-this-story')
  return { decided: new Set(itemsOf(docs)), apart: new Set(itemsOf(apart)) }
}

/**
 * Reads again what others filed and decided: the words of items that are new to this memory or were
 * changed, and of all items of the window the story they are in.
 */
export const refreshDesk = async (payload: Payload, desk: FilingDesk, sources: Sources): Promise<void> => {
  const from = await windowStart(payload)
  if (from === null) return
  const filed = await findFiled(payload, from)
  const due = filed.filter(({ id, updatedAt }) => desk.known.get(id) !== updatedAt)
  for (let at = 0; at < due.length; at += TOGETHER) {
    const ids = due.slice(at, at + TOGETHER).map(({ id }) => id)
    const rows = new Map((await findGathered(payload, { id: { in: ids } })).map((row) => [row.id, row]))
    await inSteps(ids, (id) => {
      const row = rows.get(id)
      if (!row) return
      const item = gatheredItemOf(row, sources)
      desk.stories.hold(item)
      desk.alike.hold(item)
    })
  }
  desk.known = new Map(filed.map(({ id, updatedAt }) => [id, updatedAt]))
  const storyOf = new Map(filed.map(({ id, story }) => [id, story]))
  const kept = await findKept(payload, from)
  const { decided, apart } = await findDecided(payload, from)
  desk.decided = decided
  desk.stories.regroup(
    (id) => kept.get(storyOf.get(id) ?? '') ?? null,
    (id) => apart.has(id),
  )
}
