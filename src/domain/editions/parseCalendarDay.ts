import { calendarNames } from './calendarNames.data.ts'

export interface CalendarDay {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
  monthName: string
  weekdayName: string
}

/**
 * Reads a calendar day written YYYY-MM-DD (RFC 3339 full-date). A day that is in no calendar
 * (30 February, 29 February 2026) and every other spelling is refused with null.
 */
export const parseCalendarDay = (text: string): CalendarDay | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const noon = new Date(`${text}T12:00:00Z`)
  if (Number.isNaN(noon.getTime()) || !noon.toISOString().startsWith(text)) return null
  return {
    year: noon.getUTCFullYear(),
    month: noon.getUTCMonth() + 1,
    day: noon.getUTCDate(),
    monthName: calendarNames.months[noon.getUTCMonth()] ?? '',
    weekdayName: calendarNames.weekdays[noon.getUTCDay()] ?? '',
  }
}
