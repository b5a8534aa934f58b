import type { Payload } from 'payload'
import { gatherStory } from '../../commands/gatherStory.ts'
import { events } from '../events.data.ts'
import { resolveWire } from '../resolveWire.ts'

/** Gathers the demo wire into its stories, as an editor would. */
export const loadStories = async (payload: Payload, now: Date): Promise<void> => {
  const wire = resolveWire(now)
  for (const { title, items } of events) {
    const { totalDocs } = await payload.count({ collection: 'stories', where: { title: { equals: title } } })
    if (totalDocs > 0) continue
    const keys = new Set(items.map((one) => one.key))
    const ids = wire.filter((one) => keys.has(one.item.key)).map((one) => one.externalId)
    const { docs } = await payload.find({
      collection: 'wire-items',
      where: { externalId: { in: ids } },
      depth: 0,
      pagination: false,
    })
    await gatherStory(payload, { title, items: docs.map((one) => one.id) })
  }
}
