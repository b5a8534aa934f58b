import { parseCalendarDay } from './parseCalendarDay.ts'

/** A calendar day as the masthead prints it, e.g. `Thursday, 25 June 2026`; what is no day stays as it was. */
export const longDate = (date: string): string => {
  const day = parseCalendarDay(date)
  return day ? `${day.weekdayName}, ${day.day} ${day.monthName} ${day.year}` : date
}
