import { expect, test } from '@jest/globals'
import { recentTime } from '../../../src/domain/editions/recentTime.ts'

const now = '2026-06-25T06:34:00Z'

test.each([
  ['2026-06-25T06:33:10Z', '06:33Z'],
  ['2026-06-25T00:00:00Z', '00:00Z'],
  ['2026-06-25T23:59:00Z', '23:59Z'],
  ['2026-06-24T23:59:00Z', 'Wed 23:59Z'],
  ['2026-06-22T21:00:00Z', 'Mon 21:00Z'],
  ['2026-06-19T06:33:00Z', 'Fri 06:33Z'],
  ['2026-06-18T23:59:00Z', '18 June 2026, 23:59Z'],
  ['2025-06-25T06:33:00Z', '25 June 2025, 06:33Z'],
  ['2026-06-26T00:00:00Z', '26 June 2026, 00:00Z'],
  ['2026-06-25T01:00:00+02:00', 'Wed 23:00Z'],
  ['no time', ''],
  ['', ''],
])('on 25 June 2026 the moment %s is told as “%s”', (moment, words) => {
  expect(recentTime(moment, now)).toBe(words)
  expect(recentTime(moment, new Date(now))).toBe(words)
})

test('where nobody says what day it is, the day is told in full', () => {
  expect(recentTime('2026-06-25T06:33:00Z', '')).toBe('25 June 2026, 06:33Z')
})
