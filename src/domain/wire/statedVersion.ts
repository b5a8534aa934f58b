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

/** The version an entry states, by its record; null where it says nothing of versions. */
export const statedVersion = (raw: WireItem['raw']): StatedVersion | null => {
  const stated = textAt(raw, 'version')
  const number = counted.test(stated) ? Number(stated) : null
  const at = parsePostedAt(times.map((key) => textAt(raw, key)).find((time) => time !== '') ?? '')
  return number === null && at === null ? null : { number, at }
}

/** True where both say which version they are, and `one` is the older: by number first, then by time. */
export const isOlderVersion = (one: StatedVersion | null, other: StatedVersion | null): boolean => {
  if (!one || !other) return false
  if (one.number !== null && other.number !== null && one.number !== other.number)
    return one.number < other.number
  return one.at !== null && other.at !== null && one.at < other.at
}
