import type { ExchangeCalendar, ExchangeSession } from './exchangeCalendar.ts'

/** The sessions of one calendar day, YYYY-MM-DD: none on a day without trade or beyond the calendar. */
export const tradingSessions = (calendar: ExchangeCalendar, date: string): ExchangeSession[] => {
  if (date < calendar.from || date > calendar.until || date in calendar.holidays) return []
  const special = calendar.specialDays[date]
  if (special) return special.sessions
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return calendar.weekdays.includes(weekday) ? calendar.sessions : []
}
