import { describe, expect, test } from '@jest/globals'
import { lseCalendar } from '../../../src/domain/markets/lseCalendar.data.ts'
import {
  calendarDay,
  daysOf,
  isWeekend,
  nthWeekday,
  ofYear,
  onWeekdays,
  shiftDay,
  weekdayOf,
} from './calendarDay.ts'
import { easterSunday } from './easterSunday.ts'

const years = [2025, 2026, 2027]

/** A holiday on a weekend is kept on the Monday after; Boxing Day makes room for Christmas Day. */
const afterWeekend = (date: string): string => shiftDay(date, { 6: 2, 0: 1 }[weekdayOf(date)] ?? 0)
const boxingDay = (year: number): string => {
  const date = calendarDay(year, 12, 26)
  return shiftDay(date, { 6: 2, 0: 2, 1: 1 }[weekdayOf(date)] ?? 0)
}

const byRule = (year: number): Record<string, string> =>
  onWeekdays([
    [afterWeekend(calendarDay(year, 1, 1)), 'New Year’s Day'],
    [shiftDay(easterSunday(year), -2), 'Good Friday'],
    [shiftDay(easterSunday(year), 1), 'Easter Monday'],
    [nthWeekday(year, 5, [1, 1]), 'Early May bank holiday'],
    [nthWeekday(year, 5, [-1, 1]), 'Spring bank holiday'],
    [nthWeekday(year, 8, [-1, 1]), 'Summer bank holiday'],
    [afterWeekend(calendarDay(year, 12, 25)), 'Christmas Day'],
    [boxingDay(year), 'Boxing Day'],
  ])

const lastTradingDay = (year: number, before: string): string => {
  const closed = byRule(year)
  return daysOf(year).findLast((one) => one < before && !isWeekend(one) && !(one in closed)) ?? ''
}

describe('London’s published calendar', () => {
  test.each(years)('the holidays of %i are the bank holidays of England and Wales', (year) => {
    expect(ofYear(lseCalendar.holidays, year)).toEqual(byRule(year))
  })

  test.each(years)('the last days of trade before Christmas and the New Year of %i are half days', (year) => {
    const eves = [calendarDay(year, 12, 25), calendarDay(year + 1, 1, 1)]
    const published = Object.keys(ofYear(lseCalendar.specialDays, year))
    expect(published).toEqual(eves.map((day) => lastTradingDay(year, day)))
  })
})
