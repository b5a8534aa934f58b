import { describe, expect, test } from '@jest/globals'
import { nyseCalendar } from '../../../src/domain/markets/nyseCalendar.data.ts'

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
const weekday = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay()
const shift = (date: string, days: number): string =>
  iso(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)) + days)

/** The nth Monday, Thursday … of a month; the last one for n = -1. */
const nth = (year: number, month: number, [n, day]: [number, number]): string => {
  const all = Array.from({ length: 31 }, (_, at) => iso(year, month, at + 1))
  const days = all.filter((one) => Number(one.slice(5, 7)) === month && weekday(one) === day)
  return days.at(n > 0 ? n - 1 : n) ?? ''
}

/** Saturday's holiday is kept on Friday, Sunday's on Monday (NYSE Rule 7.2). */
const observed = (date: string): string => shift(date, { 6: -1, 0: 1 }[weekday(date)] ?? 0)

/** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher. */
const easter = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return iso(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

const byRule = (year: number): Record<string, string> => {
  const newYear = iso(year, 1, 1)
  const days: [string, string][] = [
    [weekday(newYear) === 6 ? '' : observed(newYear), 'New Year’s Day'],
    [nth(year, 1, [3, 1]), 'Martin Luther King, Jr. Day'],
    [nth(year, 2, [3, 1]), 'Washington’s Birthday'],
    [shift(easter(year), -2), 'Good Friday'],
    [nth(year, 5, [-1, 1]), 'Memorial Day'],
    [observed(iso(year, 6, 19)), 'Juneteenth'],
    [observed(iso(year, 7, 4)), 'Independence Day'],
    [nth(year, 9, [1, 1]), 'Labor Day'],
    [nth(year, 11, [4, 4]), 'Thanksgiving Day'],
    [observed(iso(year, 12, 25)), 'Christmas Day'],
  ]
  return Object.fromEntries(days.filter(([date]) => date !== ''))
}

/** Eves count only where they are days of trade and the holiday itself falls on its own weekday. */
const halfDaysByRule = (year: number): string[] => {
  const eves = [iso(year, 7, 3), iso(year, 12, 24)].filter((eve) => weekday(eve) >= 1 && weekday(eve) <= 4)
  return [...eves, shift(nth(year, 11, [4, 4]), 1)].toSorted()
}

const ofYear = (days: Record<string, unknown>, year: number) =>
  Object.fromEntries(Object.entries(days).filter(([date]) => date.startsWith(`${year}-`)))

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
    expect(days.filter((date) => [0, 6].includes(weekday(date)))).toEqual([])
    expect(Object.keys(nyseCalendar.specialDays).filter((date) => date in nyseCalendar.holidays)).toEqual([])
  })
})
