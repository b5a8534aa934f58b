import { calendarDay } from './calendarDay.ts'

/**
 * The furthest day, YYYY-MM-DD, whose edition may take a number at a moment: tomorrow in the
 * masthead's time zone. A morning paper is printed the evening before; anything further ahead would
 * stop the paper, because numbers follow the dates and the days between could take none.
 */
export const lastPrintableDay = (now: Date, timeZone: string): string => {
  const today = new Date(`${calendarDay(now, timeZone)}T12:00:00Z`)
  today.setUTCDate(today.getUTCDate() + 1)
  return today.toISOString().slice(0, 10)
}
