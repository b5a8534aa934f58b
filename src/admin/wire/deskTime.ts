import { zonedTime } from '../../domain/editions/zonedTime.ts'
import { parseCalendarDay } from '../../domain/editions/parseCalendarDay.ts'

const oneDay = 86_400_000

/**
 * A moment by the desk’s clock: `06:33` of the present day there, `Mon 21:00` of the last six days, else
 * `25 Jun, 21:00`; with its year when that is another one. Empty for what is no time.
 */
export const deskTime = (moment: string, now: Date, timeZone: string): string => {
  const [there, today] = [new Date(moment), now].map((one) => zonedTime(one, timeZone))
  if (!there || !today) return ''
  if (there.date === today.date) return there.time
  const day = parseCalendarDay(there.date)
  if (!day) return there.time
  const days = (Date.parse(today.date) - Date.parse(there.date)) / oneDay
  if (days > 0 && days < 7) return `${day.weekdayName.slice(0, 3)} ${there.time}`
  const year = there.date.slice(0, 4) === today.date.slice(0, 4) ? '' : ` ${String(day.year)}`
  return `${String(day.day)} ${day.monthName.slice(0, 3)}${year}, ${there.time}`
}

/** The same to the second, in the desk’s zone and in UTC: for whoever points at a time. */
export const exactTime = (moment: string, timeZone: string): string => {
  const date = new Date(moment)
  const there = zonedTime(date, timeZone)
  if (!there) return moment
  const seconds = date.toISOString().slice(17, 19)
  const utc = `${date.toISOString().slice(0, 10)} ${date.toISOString().slice(11, 19)} UTC`
  return timeZone === 'UTC' ? utc : `${there.date} ${there.time}:${seconds} ${timeZone}, ${utc}`
}
