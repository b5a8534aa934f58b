import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCalendarDay } from '../../../src/domain/editions/parseCalendarDay.ts'
import { volumeOf } from '../../../src/domain/editions/volumeOf.ts'
import { caseRows } from './caseRows.ts'

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const someDay = fc.integer({ min: 0, max: 60_000 }).map((days) => dayAfter('1900-01-01', days))

describe('volumes', () => {
  test.each(caseRows('volumeCalendar.txt'))(
    '%s in a paper founded %s is of volume %s',
    (date, founded, volume) => {
      expect(String(volumeOf(date ?? '', founded ?? '') ?? '-')).toBe(volume)
    },
  )

  test('the founding day opens volume I, and the day before it has no volume', () => {
    fc.assert(
      fc.property(someDay, (founded) => {
        expect(volumeOf(founded, founded)).toBe(1)
        expect(volumeOf(dayAfter(founded, -1), founded)).toBeNull()
      }),
    )
  })

  test('from one day to the next a volume stays or is followed by the next one', () => {
    fc.assert(
      fc.property(someDay, fc.nat(20_000), (founded, age) => {
        const today = volumeOf(dayAfter(founded, age), founded) ?? NaN
        const tomorrow = volumeOf(dayAfter(founded, age + 1), founded)
        expect([today, today + 1]).toContain(tomorrow)
      }),
    )
  })

  test('every volume holds 365 or 366 days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), (founded, volume) => {
        const from = (volume - 1) * 365
        const days = Array.from({ length: 400 }, (_, day) => volumeOf(dayAfter(founded, from + day), founded))
        const length = days.filter((one) => one === volume).length
        expect([365, 366]).toContain(length)
      }),
      { numRuns: 30 },
    )
  })
})

describe('calendar days', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-6-5', '2026-06-25T00:00', '', '25 June 2026'])(
    '“%s” is no calendar day',
    (text) => {
      expect(parseCalendarDay(text)).toBeNull()
    },
  )

  test('arbitrary text is a day or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = parseCalendarDay(text)
        expect(day === null || text.startsWith(String(day.year).padStart(4, '0'))).toBe(true)
      }),
    )
  })
})
