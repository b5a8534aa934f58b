import { describe, expect, test } from '@jest/globals'
import { hkexCalendar } from '../../../src/domain/markets/hkexCalendar.data.ts'
import { calendarDay, isWeekend, ofYear, onWeekdays, shiftDay, weekdayOf } from './calendarDay.ts'
import { easterSunday } from './easterSunday.ts'
import { lunarDay } from './lunarDay.ts'
import { sunReaches } from './sunReaches.ts'

const years = [2025, 2026, 2027]
type Named = [date: string, name: string]

const numbers = ['second', 'third', 'fourth']

/** Three days; the fourth when one of them is a Sunday. */
const lunarNewYear = (year: number): Named[] => {
  const first = lunarDay(year, 1, 1)
  const days: Named[] = [
    [first, 'Lunar New Year’s Day'],
    ...numbers.map((one, at): Named => [shiftDay(first, at + 1), `the ${one} day of the Lunar New Year`]),
  ]
  const hasSunday = days.slice(0, 3).some(([date]) => weekdayOf(date) === 0)
  return hasSunday ? days : days.slice(0, 3)
}

const feasts = (year: number): Named[] => [
  [calendarDay(year, 1, 1), 'New Year’s Day'],
  [sunReaches(15, year, { month: 4, ahead: 8 }), 'Ching Ming Festival'],
  [calendarDay(year, 5, 1), 'Labour Day'],
  [lunarDay(year, 4, 8), 'the Birthday of the Buddha'],
  [lunarDay(year, 5, 5), 'Tuen Ng Festival'],
  [calendarDay(year, 7, 1), 'Establishment Day'],
  [shiftDay(lunarDay(year, 8, 15), 1), 'the day after the Mid-Autumn Festival'],
  [calendarDay(year, 10, 1), 'National Day'],
  [lunarDay(year, 9, 9), 'Chung Yeung Festival'],
]

const easter = (year: number): Named[] => [
  [shiftDay(easterSunday(year), -2), 'Good Friday'],
  [shiftDay(easterSunday(year), 1), 'Easter Monday'],
]

/** Christmas Day, and the first weekday after it, on which a Sunday's Christmas is kept as well. */
const christmas = (year: number): Named[] => {
  const day = calendarDay(year, 12, 25)
  const after = [1, 2].map((one) => shiftDay(day, one)).find((one) => weekdayOf(one) !== 0) ?? ''
  return [
    [day, 'Christmas Day'],
    [after, 'the first weekday after Christmas Day'],
  ]
}

/** A Sunday's holiday is kept on the Monday; what already stands there moves on by a day. */
const byRule = (year: number): Record<string, string> => {
  const kept = feasts(year).map(([date, name]): Named => [
    weekdayOf(date) === 0 ? shiftDay(date, 1) : date,
    name,
  ])
  const taken = new Set(kept.map(([date]) => date))
  const moved = easter(year).map(([date, name]): Named => [taken.has(date) ? shiftDay(date, 1) : date, name])
  return onWeekdays([...kept, ...moved, ...lunarNewYear(year), ...christmas(year)])
}

describe('Hong Kong’s published calendar', () => {
  test.each(years)('the holidays of %i are those of the ordinance, by sun and moon', (year) => {
    expect(ofYear(hkexCalendar.holidays, year)).toEqual(byRule(year))
  })

  test.each(years)('the eves of %i on which there would be trade are half days', (year) => {
    const eves = [
      shiftDay(lunarDay(year, 1, 1), -1),
      calendarDay(year, 12, 24),
      calendarDay(year, 12, 31),
    ].filter((eve) => !isWeekend(eve))
    expect(Object.keys(ofYear(hkexCalendar.specialDays, year))).toEqual(eves)
  })
})
