import { parseCalendarDay } from './parseCalendarDay.ts'

/**
 * The volume a calendar day belongs to: the year since founding, from 1. A volume begins on the
 * founding day's anniversary; a paper founded on 29 February keeps it on 1 March in common years.
 * Refuses with null a day before the founding and what is no day (both YYYY-MM-DD).
 */
export const volumeOf = (date: string, foundedOn: string): number | null => {
  const day = parseCalendarDay(date)
  const founding = parseCalendarDay(foundedOn)
  if (!day || !founding || date < foundedOn) return null
  const anniversaryAhead = date.slice(5) < foundedOn.slice(5)
  return day.year - founding.year + (anniversaryAhead ? 0 : 1)
}
