import { parseCalendarDay } from './parseCalendarDay.ts'

const oneDay = 24 * 60 * 60 * 1000

/** So many days back a weekday's name still says which day it was. */
const oneWeek = 7

/**
 * A moment as wires print it, in UTC, with as much of its day as keeps it from being read as today's:
 * `06:33Z` of the present day, `Mon 21:00Z` of the last six days, else `25 June 2026, 21:00Z`.
 * Answers an empty string to what is no time; without a present (no time) the day is told in full.
 */
export const recentTime = (moment: string, now: Date | string): string => {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return ''
  const iso = at.toISOString()
  const clock = `${iso.slice(11, 16)}Z`
  const days = Math.floor(new Date(now).getTime() / oneDay) - Math.floor(at.getTime() / oneDay)
  if (days === 0) return clock
  const day = parseCalendarDay(iso.slice(0, 10))
  if (!day) return `${iso.slice(0, 10)}, ${clock}`
  if (days > 0 && days < oneWeek) return `${day.weekdayName.slice(0, 3)} ${clock}`
  return `${String(day.day)} ${day.monthName} ${String(day.year)}, ${clock}`
}
