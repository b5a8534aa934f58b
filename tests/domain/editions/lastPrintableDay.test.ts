import { expect, test } from '@jest/globals'
import { lastPrintableDay } from '../../../src/domain/editions/lastPrintableDay.ts'

test.each([
  ['2026-06-25T12:00:00Z', 'UTC', '2026-06-26'],
  ['2026-06-25T20:00:00Z', 'Asia/Tokyo', '2026-06-27'],
  ['2026-06-25T03:00:00Z', 'America/New_York', '2026-06-25'],
  ['2026-12-31T12:00:00Z', 'UTC', '2027-01-01'],
  ['2028-02-28T12:00:00Z', 'UTC', '2028-02-29'],
  ['2026-10-25T00:30:00Z', 'Europe/London', '2026-10-26'],
])('at %s in %s the paper of %s is the last that may be printed', (moment, zone, day) => {
  expect(lastPrintableDay(new Date(moment), zone)).toBe(day)
})
