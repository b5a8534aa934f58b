import type { Payload } from 'payload'
import type { Story, WireItem } from '../generated/payload-types.ts'

interface Gathering {
  title: string
  /** Ids of wire items, at least one. */
  items: string[]
}

const ownerOf = ({ source }: WireItem): string => (typeof source === 'object' ? source.owner : source)

const times = (items: WireItem[]): string[] => items.map((one) => one.postedAt ?? one.receivedAt).sort()

/** Gathers wire items about one event into a story, as an editor decides it. */
export const gatherStory = async (payload: Payload, { title, items }: Gathering): Promise<Story> => {
  const { docs } = await payload.find({
    collection: 'wire-items',
    where: { id: { in: items } },
    depth: 1,
    pagination: false,
  })
  const seen = times(docs)
  const story = await payload.create({
    collection: 'stories',
    data: {
      title,
      firstSeenAt: seen[0] ?? null,
      lastSeenAt: seen.at(-1) ?? null,
      itemCount: docs.length,
      ownerCount: new Set(docs.map(ownerOf)).size,
    },
  })
  await payload.update({ collection: 'wire-items', where: { id: { in: items } }, data: { story: story.id } })
  return story
}
