import { daysOf, shiftDay } from './calendarDay.ts'
import { newMoonNear } from './newMoonNear.ts'

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
})
const eightHours = 8 * 3_600_000

const isFirstOf = (month: number, date: string): boolean => {
  const parts = chinese.formatToParts(new Date(`${date}T04:00:00Z`))
  const shown = (type: string) => parts.find((one) => one.type === type)?.value
  return shown('month') === String(month) && shown('day') === '1'
}

/**
 * The day of a year that the Chinese calendar calls by a month and a day; leap months are not meant. The
 * runtime's calendar says which month it is, the moon when it begins: ICU 78 has the Lunar New Year of
 * 2027, four minutes before midnight in Beijing, a day too late.
 */
export const lunarDay = (year: number, month: number, day: number): string => {
  const about = daysOf(year).find((date) => isFirstOf(month, date)) ?? ''
  const moon = newMoonNear(Date.parse(`${about}T04:00:00Z`))
  return shiftDay(new Date(moon + eightHours).toISOString().slice(0, 10), day - 1)
}
