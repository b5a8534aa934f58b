import { describe, expect, test } from '@jest/globals'
import { hoursOfWeek } from '../../../src/domain/wire/hoursOfWeek.ts'
import { learnRhythm } from '../../../src/domain/wire/learnRhythm.ts'
import { stateOfSource } from '../../../src/domain/wire/stateOfSource.ts'
import { DAY, HOUR, iso, MINUTE } from './watchSource.ts'

/** A Monday. */
const monday = Date.parse('2026-06-01T00:00:00.000Z')

describe('without a rhythm', () => {
  const now = new Date(monday)
  const daysAgo = (days: number): string => iso(monday - days * DAY)
  test.each([
    ['heard yesterday', { lastItemAt: daysAgo(1) }, 'live'],
    ['heard a week ago', { lastItemAt: daysAgo(7) }, 'late'],
    ['heard a year ago', { lastItemAt: daysAgo(365) }, 'silent'],
    ['never heard', { lastItemAt: null }, 'silent'],
    ['heard today, and failing again and again', { lastItemAt: daysAgo(0), faults: 3 }, 'late'],
    ['heard today, and failing once', { lastItemAt: daysAgo(0), faults: 1 }, 'live'],
    ['gone', { lastItemAt: daysAgo(0), outcome: 'gone' as const }, 'closed'],
  ])('a source %s is told as it is', (_, some, state) => {
    expect(stateOfSource({ outcome: 'ok', faults: 0, minutes: 10, rhythm: null, ...some }, now)).toBe(state)
  })
})

test('a span of time is cut at full hours, from Monday on', () => {
  const pieces = [...hoursOfWeek(monday - 30 * MINUTE, monday + 90 * MINUTE)]
  expect(pieces).toEqual([
    { hour: 167, length: 30 * MINUTE },
    { hour: 0, length: HOUR },
    { hour: 1, length: 30 * MINUTE },
  ])
})

test('a few items of a day or two are no habit yet', () => {
  const hourly = (count: number) => Array.from({ length: count }, (_, at) => iso(monday + at * HOUR))
  expect(learnRhythm(hourly(19), new Date(monday + DAY))).toBeNull()
  expect(learnRhythm(hourly(20), new Date(monday + DAY))).not.toBeNull()
})
