import type { Payload } from 'payload'
import { idOf } from '../../domain/publication/idOf.ts'
import { timeOf } from './gatheredRow.ts'
import { bareItems } from './bareItems.ts'

/** An item and where it is; of its words nothing, so that a million fit into memory. */
export interface PlacedItem {
  id: string
  /** Milliseconds since 1970. */
  at: number
  /** When it came in, ISO 8601. */
  createdAt: string
  story: string | null
}

const PAGE = 5000

/** As they are filed when they come in: what came together in order of its time. */
const asReceived = (one: PlacedItem, other: PlacedItem): number => {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1
  if (one.at !== other.at) return one.at - other.at
  return one.id < other.id ? -1 : 1
}

/** All items of the wire in the order in which they came in. */
export const readAllItems = async (payload: Payload): Promise<PlacedItem[]> => {
  const items: PlacedItem[] = []
  for (let page = 1; ; page += 1) {
    const { docs } = await payload.find({
      ...bareItems,
      sort: 'id',
      limit: PAGE,
      page,
      // Without it MongoDB answers the first page for every one.
      pagination: true,
      select: { postedAt: true, receivedAt: true, story: true, createdAt: true },
    })
    for (const row of docs) {
      const { id, story, createdAt } = row
      items.push({ id, at: Date.parse(timeOf(row)), createdAt, story: idOf(story) })
    }
    if (docs.length < PAGE) return items.sort(asReceived)
  }
}
