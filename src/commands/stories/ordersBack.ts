import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { bareItems } from './bareItems.ts'
import type { StoryOrder } from './storyOrder.ts'

/** An item that a decision moved, and the story it was in before. */
export interface Moved {
  id: string
  story: string | null
}

/** Those of one story together, each that stood alone by itself. */
const byFormer = (moved: readonly Moved[]): [Moved, ...Moved[]][] => {
  const groups = new Map<string, [Moved, ...Moved[]]>()
  for (const one of moved) {
    const former = one.story ?? `alone ${one.id}`
    const group = groups.get(former)
    if (group) group.push(one)
    else groups.set(former, [one])
  }
  return [...groups.values()]
}

/** Of each of these stories an item that is still in it. */
const findStaying = async (payload: Payload, stories: string[]): Promise<Map<string, string>> => {
  if (stories.length === 0) return new Map()
  const { docs } = await payload.find({
    ...bareItems,
    where: { story: { in: stories } },
    sort: ['-postedAt', '-id'],
    select: { story: true },
  })
  // The earliest comes last, and stays.
  return new Map(docs.map(({ id, story }) => [idOf(story) ?? '', id]))
}

/**
 * The orders that put items back where they were before a decision moved them: beside what stayed there,
 * else as a story of their own. They name items like every other, and so outlive every rebuild.
 */
export const ordersBack = async (payload: Payload, moved: readonly Moved[]): Promise<StoryOrder[]> => {
  const formers = [...new Set(moved.flatMap(({ story }) => story ?? []))]
  const staying = await findStaying(payload, formers)
  return byFormer(moved).map((group): StoryOrder => {
    const items = group.map(({ id }) => id)
    const other = staying.get(group[0].story ?? '') ?? null
    return { kind: other === null ? 'split' : 'pin', items, other }
  })
}
