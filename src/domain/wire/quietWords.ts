import { parseCalendarDay } from '../editions/parseCalendarDay.ts'
import { countdown } from '../markets/countdown.ts'
import type { SourceState } from './sourceState.ts'

const DAY = 86_400_000
/** So many days back the name of a weekday still says which day it was. */
const WEEK = 7

const sinceWords = (since: string, now: Date): string => {
  const day = parseCalendarDay(since.slice(0, 10))
  if (!day) return 'quiet'
  const daysAgo = Math.floor(now.getTime() / DAY) - Math.floor(Date.parse(since) / DAY)
  if (daysAgo < WEEK) return `quiet since ${day.weekdayName}`
  const year = day.year === now.getUTCFullYear() ? '' : ` ${String(day.year)}`
  return `quiet since ${String(day.day)} ${day.monthName.slice(0, 3)}${year}`
}

/**
 * How long a source has been quiet, as the strip says it: `quiet 47 min`, `quiet 2 h 10 min`, from a day on
 * `quiet since Tuesday` or `quiet since 3 Jun` (days of UTC); `closed` for good, `not heard yet` before its
 * first item. `since` is the time of its last item, ISO 8601 in UTC.
 */
export const quietWords = (state: SourceState, since: string | null, now: Date): string => {
  if (state === 'closed') return 'closed'
  if (since === null) return 'not heard yet'
  const span = now.getTime() - Date.parse(since)
  return span < DAY ? `quiet ${countdown(span)}` : sinceWords(since, now)
}
