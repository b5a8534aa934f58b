import { isTakenBack } from './isTakenBack.ts'
import { latestPerId } from './latestPerId.ts'
import { isOlderVersion, statedVersion } from './statedVersion.ts'
import type { WireItem } from './wireItem.ts'

const isOrdered = (one: WireItem, other: WireItem): boolean => {
  const [ours, theirs] = [statedVersion(one.raw), statedVersion(other.raw)]
  return isOlderVersion(ours, theirs) || isOlderVersion(theirs, ours) || one.updatedAt !== other.updatedAt
}

const isOther = (one: WireItem, kept: WireItem): boolean =>
  !isTakenBack(one.withdrawn) && (one.headline !== kept.headline || one.text !== kept.text)

/**
 * External ids that entries of one document share though they say different things and nothing tells
 * which is the later: only the first of them is kept.
 */
export const leftUnordered = (items: readonly WireItem[]): string[] => {
  const kept = new Map(latestPerId(items).map((item) => [item.externalId, item]))
  const left = items.filter((one) => {
    const other = kept.get(one.externalId)
    return other !== undefined && isOther(one, other) && !isOrdered(one, other)
  })
  return [...new Set(left.map(({ externalId }) => externalId))]
}
