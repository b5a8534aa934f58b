import { isTakenBack } from './isTakenBack.ts'
import { isOlderVersion, statedVersion } from './statedVersion.ts'
import type { WireItem } from './wireItem.ts'

const byTime = (one: WireItem, other: WireItem): number => {
  const [ours, theirs] = [one.updatedAt ?? '', other.updatedAt ?? '']
  return ours === theirs ? 0 : ours > theirs ? 1 : -1
}

/** By the version it states, then by its time; of two made at once the one that takes the item back. */
const isLater = (one: WireItem, other: WireItem): boolean => {
  const [ours, theirs] = [statedVersion(one.raw), statedVersion(other.raw)]
  if (isOlderVersion(theirs, ours)) return true
  if (isOlderVersion(ours, theirs)) return false
  const order = byTime(one, other)
  return order > 0 || (order === 0 && one.withdrawn !== null && other.withdrawn === null)
}

/** What was canceled or withheld stays so, whichever of the two entries is the later one. */
const together = (known: WireItem, item: WireItem): WireItem => {
  const [later, earlier] = isLater(item, known) ? [item, known] : [known, item]
  return isTakenBack(earlier.withdrawn) && !isTakenBack(later.withdrawn)
    ? { ...later, withdrawn: earlier.withdrawn }
    : later
}

/**
 * One item per external id, in the order of first appearance. Entries of one document that share an
 * id are the same entry (RFC 4287 §4.1.1): the latest by its version or update time counts, and without
 * either the first, since documents list the newest first. A kill among them is never lost, as it would
 * not be had they come one by one.
 */
export function latestPerId(items: readonly WireItem[]): WireItem[] {
  const kept = new Map<string, WireItem>()
  for (const item of items) {
    const known = kept.get(item.externalId)
    kept.set(item.externalId, known ? together(known, item) : item)
  }
  return [...kept.values()]
}
