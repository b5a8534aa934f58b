import type { Payload } from 'payload'
import type { Story } from '../generated/payload-types.ts'
import { decideStories } from './stories/decideStories.ts'

interface Gathering {
  title: string
  /** Ids of wire items, at least one. */
  items: string[]
}

/** Gathers wire items about one event into a story of their own, as an editor decides it, and names it. */
export const gatherStory = async (payload: Payload, { title, items }: Gathering): Promise<Story> => {
  const { story } = await decideStories(payload, { kind: 'split', items, other: null }, null)
  return payload.update({ collection: 'stories', id: story ?? '', data: { title }, depth: 0 })
}
