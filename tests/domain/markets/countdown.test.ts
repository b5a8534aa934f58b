import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { zonedTime } from '../../../src/domain/editions/zonedTime.ts'
import { countdown } from '../../../src/domain/markets/countdown.ts'
import { instantAt } from '../../../src/domain/markets/instantAt.ts'

const minute = 60_000

describe('countdowns', () => {
  test.each([
    [-5, 'under a minute'],
    [59_999, 'under a minute'],
    [minute, '1 min'],
    [59 * minute + 59_999, '59 min'],
    [60 * minute, '1 h'],
    [415.9 * minute, '6 h 55 min'],
    [1440 * minute, '1 d'],
    [(2 * 1440 + 17 * 60 + 30) * minute, '2 d 17 h'],
  ])('%d milliseconds are %s', (span, words) => {
    expect(countdown(span)).toBe(words)
  })
})

describe('the moment a wall clock shows', () => {
  test.each([
    ['2026-06-25', '09:30', 'America/New_York', '2026-06-25T13:30:00.000Z'],
    ['2026-01-15', '09:30', 'America/New_York', '2026-01-15T14:30:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-06-25', '09:00', 'Asia/Tokyo', '2026-06-25T00:00:00.000Z'],
    ['2027-01-01', '00:00', 'Pacific/Kiritimati', '2026-12-31T10:00:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, moment) => {
    expect(instantAt(date, time, zone)?.toISOString()).toBe(moment)
  })

  test.each([
    ['2026-06-25', '09:30', 'Wall/Street'],
    ['2026-06-45', '09:30', 'UTC'],
    ['2026-06-25', 'noon', 'UTC'],
  ])('%s %s in %s is no moment', (date, time, zone) => {
    expect(instantAt(date, time, zone)).toBeNull()
  })

  test('every minute that a clock has shown leads back to a moment when it showed it', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Asia/Tokyo',
    )
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const shown = zonedTime(now, zone)
        const back = instantAt(shown?.date ?? '', shown?.time ?? '', zone)
        expect(back && zonedTime(back, zone)).toMatchObject({ date: shown?.date, time: shown?.time })
      }),
    )
  })
})
