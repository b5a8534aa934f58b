import type { WireItem } from './wireItem.ts'

const isLater = (one: WireItem, other: WireItem): boolean =>
  one.updatedAt !== null && (other.updatedAt === null || one.updatedAt > other.updatedAt)

/**
 * One item per external id, in the order of first appearance. Entries of one document that share an
 * id are the same entry (RFC 4287 §4.1.1): the latest by its update time counts, and without such
 * times the first, since documents list the newest first.
 */
export function latestPerId(items: readonly WireItem[]): WireItem[] {
  const kept = new Map<string, WireItem>()
  for (const item of items) {
    const known = kept.get(item.externalId)
    if (!known || isLater(item, known)) kept.set(item.externalId, item)
  }
  return [...kept.values()]
}
