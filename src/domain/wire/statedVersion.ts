import { isDatedAhead, tolerance } from './believedTime.ts'
import { parsePostedAt } from './parsePostedAt.ts'
import type { WireItem } from './wireItem.ts'

/** Which version of an item this is, as its source counts them. */
export interface StatedVersion {
  /** Null where the source does not number its versions. */
  number: number | null
  /** When this version was made; ISO 8601 in UTC. */
  at: string | null
}

/** ninjs 3.x, ninjs 1.x and 2.x (and NewsML-G2 as it is kept), JSON Feed. */
const times = ['versionCreated', 'versioncreated', 'date_modified']
const counted = /^\d{1,15}$/

const textAt = (raw: WireItem['raw'], key: string): string => {
  const value = raw[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/** Where a record keeps when a version was received that its source dated ahead of that. */
export const receiptName = 'versionReceivedAt'

const statedTime = (raw: WireItem['raw']): string | null =>
  parsePostedAt(times.map((key) => textAt(raw, key)).find((time) => time !== '') ?? '')

/** What came right after a version dated ahead is not older for the seconds that clocks differ by. */
const earliest = (received: string): string => new Date(Date.parse(received) - tolerance).toISOString()

/** The version an entry states, by its record; null where it says nothing of versions. */
export const statedVersion = (raw: WireItem['raw']): StatedVersion | null => {
  const stated = textAt(raw, 'version')
  const number = counted.test(stated) ? Number(stated) : null
  const received = parsePostedAt(textAt(raw, receiptName))
  const time = statedTime(raw)
  const at = time !== null && received !== null && received < time ? earliest(received) : time
  return number === null && at === null ? null : { number, at }
}

/** True where a source dates a version later than it was received. */
export const isVersionAhead = (raw: WireItem['raw'], receivedAt: string): boolean =>
  isDatedAhead(statedTime(raw), receivedAt)

/** The version of an entry that arrives now: one dated ahead counts as made when it is received. */
export const arrivingVersion = (raw: WireItem['raw'], receivedAt: string): StatedVersion | null => {
  const version = statedVersion(raw)
  return version && isVersionAhead(raw, receivedAt) ? { ...version, at: receivedAt } : version
}

/**
 * What arrives, with its receipt in its record where its version is dated ahead of that: believed, one
 * wrong date would make an item deaf to every correction until that day.
 */
export const asReceived = <Sent extends Pick<WireItem, 'raw'>>(sent: Sent, receivedAt: string): Sent =>
  isVersionAhead(sent.raw, receivedAt) ? { ...sent, raw: { ...sent.raw, [receiptName]: receivedAt } } : sent

/** True where both say which version they are, and `one` is the older: by number first, then by time. */
export const isOlderVersion = (one: StatedVersion | null, other: StatedVersion | null): boolean => {
  if (!one || !other) return false
  if (one.number !== null && other.number !== null && one.number !== other.number)
    return one.number < other.number
  return one.at !== null && other.at !== null && one.at < other.at
}
