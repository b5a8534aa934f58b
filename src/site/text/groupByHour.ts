import type { WireStripItem } from '../views/WireStripItem.ts'
import { utcTime } from './utcTime.ts'

export interface WireHour {
  /** The hour itself, ISO 8601 in UTC, e.g. `2026-06-25T06`. */
  key: string
  /** `25 June 2026` */
  day: string
  /** `06:00` */
  hour: string
  items: WireStripItem[]
}

/** Wire items by the hour they were posted in, order kept; items without a proper time come last. */
export const groupByHour = (items: readonly WireStripItem[]): WireHour[] => {
  const hours = new Map<string, WireHour>()
  for (const item of items) {
    const known = utcTime.clock(item.postedAt) !== ''
    const key = known ? new Date(item.postedAt).toISOString().slice(0, 13) : ''
    const hour = hours.get(key) ?? { key, ...titleOf(key), items: [] }
    hour.items.push(item)
    hours.set(key, hour)
  }
  return [...hours.values()].sort((a, b) => b.key.localeCompare(a.key))
}

const titleOf = (key: string): { day: string; hour: string } =>
  key === ''
    ? { day: '', hour: 'Time not known' }
    : { day: utcTime.day(`${key}:00Z`), hour: `${key.slice(11)}:00` }
