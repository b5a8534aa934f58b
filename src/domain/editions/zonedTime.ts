import { zoneFormatter } from './zoneFormatter.ts'

export interface ZonedTime {
  /** Calendar day there, YYYY-MM-DD. */
  date: string
  /** 24 hours, HH:MM. */
  time: string
  /** Minutes ahead of UTC at that moment, summer time included; negative in the west. */
  offsetMinutes: number
}

/**
 * What calendar and clock show in an IANA zone at a moment. Refuses with null a name that is not in
 * the time zone database and a moment that is no time.
 */
export const zonedTime = (now: Date, timeZone: string): ZonedTime | null => {
  const formatter = zoneFormatter(timeZone)
  if (!formatter || Number.isNaN(now.getTime())) return null
  const parts = new Map(formatter.formatToParts(now).map((part) => [part.type, part.value]))
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  const date = `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`
  const time = `${of('hour')}:${of('minute')}`
  const wholeMinute = Math.floor(now.getTime() / 60_000)
  return { date, time, offsetMinutes: Date.parse(`${date}T${time}:00Z`) / 60_000 - wholeMinute }
}
