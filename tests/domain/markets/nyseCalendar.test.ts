import { describe, expect, test } from '@jest/globals'
import { nyseCalendar } from '../../../src/domain/markets/nyseCalendar.data.ts'
import { calendarDay, nthWeekday, ofYear, shiftDay, weekdayOf } from './calendarDay.ts'
import { easterSunday } from './easterSunday.ts'

/** Saturday's holiday is kept on Friday, Sunday's on Monday (NYSE Rule 7.2). */
const observed = (date: string): string => shiftDay(date, { 6: -1, 0: 1 }[weekdayOf(date)] ?? 0)

const byRule = (year: number): Record<string, string> => {
  const newYear = calendarDay(year, 1, 1)
  const days: [string, string][] = [
    [weekdayOf(newYear) === 6 ? '' : observed(newYear), 'New Year’s Day'],
    [nthWeekday(year, 1, [3, 1]), 'Martin Luther King, Jr. Day'],
    [nthWeekday(year, 2, [3, 1]), 'Washington’s Birthday'],
    [shiftDay(easterSunday(year), -2), 'Good Friday'],
    [nthWeekday(year, 5, [-1, 1]), 'Memorial Day'],
    [observed(calendarDay(year, 6, 19)), 'Juneteenth'],
    [observed(calendarDay(year, 7, 4)), 'Independence Day'],
    [nthWeekday(year, 9, [1, 1]), 'Labor Day'],
    [nthWeekday(year, 11, [4, 4]), 'Thanksgiving Day'],
    [observed(calendarDay(year, 12, 25)), 'Christmas Day'],
  ]
  return Object.fromEntries(days.filter(([date]) => date !== ''))
}

/** Eves count only where they are days of trade and the holiday itself falls on its own weekday. */
const halfDaysByRule = (year: number): string[] => {
  const eves = [calendarDay(year, 7, 3), calendarDay(year, 12, 24)].filter(
    (eve) => weekdayOf(eve) >= 1 && weekdayOf(eve) <= 4,
  )
  return [...eves, shiftDay(nthWeekday(year, 11, [4, 4]), 1)].toSorted()
}

describe('New York’s published calendar', () => {
  test.each([2025, 2026, 2027, 2028])('the holidays of %i are those of the exchange’s rule', (year) => {
    const { '2025-01-09': mourning, ...published } = ofYear(nyseCalendar.holidays, year)
    expect(published).toEqual(byRule(year))
    expect(mourning).toBe(year === 2025 ? 'National Day of Mourning' : undefined)
  })

  test.each([2025, 2026, 2027, 2028])(
    'the half days of %i are the eves and the day after Thanksgiving',
    (year) => {
      const published = ofYear(nyseCalendar.specialDays, year)
      expect(Object.keys(published).toSorted()).toEqual(halfDaysByRule(year))
    },
  )

  test('no holiday falls on a weekend, and no half day on a holiday', () => {
    const days = Object.keys({ ...nyseCalendar.holidays, ...nyseCalendar.specialDays })
    expect(days.filter((date) => [0, 6].includes(weekdayOf(date)))).toEqual([])
    expect(Object.keys(nyseCalendar.specialDays).filter((date) => date in nyseCalendar.holidays)).toEqual([])
  })
})
