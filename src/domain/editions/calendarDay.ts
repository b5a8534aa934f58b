import { zonedTime } from './zonedTime.ts'

/**
 * The calendar day, YYYY-MM-DD, in the masthead's time zone at a moment. A zone the database does not
 * know is read as UTC; the masthead's own door refuses such a zone (`isTimeZone`).
 */
export const calendarDay = (now: Date, timeZone: string): string =>
  zonedTime(now, timeZone)?.date ?? now.toISOString().slice(0, 10)
