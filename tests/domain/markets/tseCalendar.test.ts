import { describe, expect, test } from '@jest/globals'
import { tseCalendar } from '../../../src/domain/markets/tseCalendar.data.ts'
import { calendarDay, nthWeekday, ofYear, onWeekdays, shiftDay, weekdayOf } from './calendarDay.ts'
import { sunReaches } from './sunReaches.ts'

const years = [2025, 2026, 2027]
type Named = [date: string, name: string]

const nationalHolidays = (year: number): Named[] => [
  [calendarDay(year, 1, 1), 'New Year’s Day'],
  [nthWeekday(year, 1, [2, 1]), 'Coming of Age Day'],
  [calendarDay(year, 2, 11), 'National Foundation Day'],
  [calendarDay(year, 2, 23), 'Emperor’s Birthday'],
  [sunReaches(0, year, { month: 3, ahead: 9 }), 'Vernal Equinox Day'],
  [calendarDay(year, 4, 29), 'Showa Day'],
  [calendarDay(year, 5, 3), 'Constitution Memorial Day'],
  [calendarDay(year, 5, 4), 'Greenery Day'],
  [calendarDay(year, 5, 5), 'Children’s Day'],
  [nthWeekday(year, 7, [3, 1]), 'Marine Day'],
  [calendarDay(year, 8, 11), 'Mountain Day'],
  [nthWeekday(year, 9, [3, 1]), 'Respect for the Aged Day'],
  [sunReaches(180, year, { month: 9, ahead: 9 }), 'Autumnal Equinox Day'],
  [nthWeekday(year, 10, [2, 1]), 'Sports Day'],
  [calendarDay(year, 11, 3), 'Culture Day'],
  [calendarDay(year, 11, 23), 'Labour Thanksgiving Day'],
]

/** Article 3, paragraph 2: for a Sunday, the nearest day after it that is no holiday. */
const madeUpFor = (holidays: Named[]): Named[] => {
  const taken = new Set(holidays.map(([date]) => date))
  return holidays
    .filter(([date]) => weekdayOf(date) === 0)
    .map(([date, name]) => {
      let day = date
      while (taken.has(day)) day = shiftDay(day, 1)
      return [day, name]
    })
}

/** Article 3, paragraph 3: a day that is none, between two that are. */
const inBetween = (holidays: Named[]): Named[] => {
  const taken = new Set(holidays.map(([date]) => date))
  return holidays
    .map(([date]) => shiftDay(date, 1))
    .filter((day) => !taken.has(day) && weekdayOf(day) !== 0 && taken.has(shiftDay(day, 1)))
    .map((day) => [day, 'Citizens’ Holiday'])
}

const closures = (year: number): Named[] =>
  [calendarDay(year, 1, 2), calendarDay(year, 1, 3), calendarDay(year, 12, 31)].map((day) => [
    day,
    'New Year’s closure',
  ])

const byRule = (year: number): Record<string, string> => {
  const national = nationalHolidays(year)
  return onWeekdays([...national, ...madeUpFor(national), ...inBetween(national), ...closures(year)])
}

describe('Tokyo’s published calendar', () => {
  test.each(years)('the closures of %i are the national holidays by law and the turn of the year', (year) => {
    expect(ofYear(tseCalendar.holidays, year)).toEqual(byRule(year))
  })

  test('there are no half days', () => {
    expect(tseCalendar.specialDays).toEqual({})
  })
})
