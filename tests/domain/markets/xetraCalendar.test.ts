import { describe, expect, test } from '@jest/globals'
import { xetraCalendar } from '../../../src/domain/markets/xetraCalendar.data.ts'
import { calendarDay, daysOf, isWeekend, ofYear, onWeekdays, shiftDay } from './calendarDay.ts'
import { easterSunday } from './easterSunday.ts'

const years = [2025, 2026, 2027, 2028, 2029]

/** Seven feasts and two eves; what falls on a weekend is lost. */
const byRule = (year: number): Record<string, string> =>
  onWeekdays([
    [calendarDay(year, 1, 1), 'New Year’s Day'],
    [shiftDay(easterSunday(year), -2), 'Good Friday'],
    [shiftDay(easterSunday(year), 1), 'Easter Monday'],
    [calendarDay(year, 5, 1), 'Labour Day'],
    [calendarDay(year, 12, 24), 'Christmas Eve'],
    [calendarDay(year, 12, 25), 'Christmas Day'],
    [calendarDay(year, 12, 26), 'Boxing Day'],
    [calendarDay(year, 12, 31), 'New Year’s Eve'],
  ])

describe('Xetra’s published calendar', () => {
  test.each(years)('the days without trade of %i are the feasts that fall on weekdays', (year) => {
    expect(ofYear(xetraCalendar.holidays, year)).toEqual(byRule(year))
  })

  test.each(years)('only the last trading day of %i ends early', (year) => {
    const closed = byRule(year)
    const last = daysOf(year).findLast((one) => !isWeekend(one) && !(one in closed))
    expect(Object.keys(ofYear(xetraCalendar.specialDays, year))).toEqual([last])
  })
})
