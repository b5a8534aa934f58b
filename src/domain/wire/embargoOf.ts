import { parsePostedAt } from './parsePostedAt.ts'
import type { WireItem } from './wireItem.ts'

export interface Embargo {
  /** ISO 8601 in UTC; null where the source does not say until when: until it sends another version. */
  until: string | null
}

/** ninjs 3.x; ninjs 1.x and 2.x and NewsML-G2. */
const names = ['embargoedUntil', 'embargoeduntil', 'embargoed']

/**
 * Until when an item must not be shown, by its record; null where it is free. An embargo whose time is
 * left empty or cannot be read counts as one without an end: better late than too early.
 */
export const embargoOf = (raw: WireItem['raw']): Embargo | null => {
  const stated = names.map((name) => raw[name]).find((value) => value !== undefined && value !== null)
  if (stated === undefined || stated === false) return null
  return { until: typeof stated === 'string' ? parsePostedAt(stated) : null }
}

/** True as long as an item must not be shown. */
export const isUnderEmbargo = (raw: WireItem['raw'], now: Date): boolean => {
  const embargo = embargoOf(raw)
  return embargo !== null && (embargo.until === null || Date.parse(embargo.until) > now.getTime())
}
