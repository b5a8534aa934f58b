import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { calendarDay } from '../../../src/domain/editions/calendarDay.ts'
import { clockFace } from '../../../src/domain/editions/clockFace.ts'
import { isTimeZone } from '../../../src/domain/editions/isTimeZone.ts'
import { zoneAbbreviations } from '../../../src/domain/editions/zoneAbbreviations.data.ts'
import { zonedTime } from '../../../src/domain/editions/zonedTime.ts'
import { caseRows } from './caseRows.ts'

const listed = Object.keys(zoneAbbreviations)

describe('world clocks', () => {
  test.each(caseRows('clockCalendar.txt'))(
    'at %s the clock of %s shows %s %s',
    (moment, zone, time, name) => {
      expect(clockFace(new Date(moment ?? ''), zone ?? '')).toEqual({ time, zone: name })
    },
  )

  test.each(['Mars/Olympus', '', '+05:30', 'London', 'Europe/London; drop'])(
    '“%s” is refused as a zone',
    (zone) => {
      expect(clockFace(new Date('2026-06-25T06:34:00Z'), zone)).toMatchObject({ refusal: 'unknown-zone' })
      expect(isTimeZone(zone)).toBe(false)
    },
  )

  test.each(listed)('%s has a name for its hour in winter and in summer of 2026', (zone) => {
    for (const moment of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])
      expect(clockFace(new Date(moment), zone)).not.toHaveProperty('zone', expect.stringMatching(/^UTC./))
  })

  test('a clock is as far from UTC as it says, at any minute of the decade', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.constantFrom(...listed), (now, zone) => {
        const there = zonedTime(now, zone)
        const wall = Date.parse(`${there?.date}T${there?.time}:00Z`)
        expect(wall - (there?.offsetMinutes ?? NaN) * 60_000).toBe(
          Math.floor(now.getTime() / 60_000) * 60_000,
        )
      }),
    )
  })
})

describe('the day in the masthead’s zone', () => {
  test.each([
    ['2026-12-31T23:59:59Z', 'UTC', '2026-12-31'],
    ['2026-12-31T23:59:59Z', 'Europe/London', '2026-12-31'],
    ['2026-12-31T23:59:59Z', 'Europe/Paris', '2027-01-01'],
    ['2026-12-31T14:59:59Z', 'Asia/Tokyo', '2026-12-31'],
    ['2026-12-31T15:00:00Z', 'Asia/Tokyo', '2027-01-01'],
    ['2027-01-01T04:59:59Z', 'America/New_York', '2026-12-31'],
    ['2027-01-01T05:00:00Z', 'America/New_York', '2027-01-01'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
    ['2027-01-01T10:59:00Z', 'Pacific/Pago_Pago', '2026-12-31'],
    ['2028-02-28T23:30:00Z', 'Europe/Berlin', '2028-02-29'],
    ['2026-02-28T23:30:00Z', 'Europe/Berlin', '2026-03-01'],
    ['2026-06-24T23:30:00Z', 'Europe/London', '2026-06-25'],
    ['2026-12-31T23:59:59Z', 'Nowhere/Land', '2026-12-31'],
  ])('at %s it is, in %s, %s', (moment, zone, day) => {
    expect(calendarDay(new Date(moment), zone)).toBe(day)
  })
})
