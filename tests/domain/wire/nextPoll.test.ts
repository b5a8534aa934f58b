import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nextPoll } from '../../../src/domain/wire/nextPoll.ts'
import { pollOutcome } from '../../../src/domain/wire/pollOutcome.ts'

const now = new Date('2026-06-25T07:00:00.000Z')
const MINUTE = 60_000
const poll = { outcome: 'ok' as const, minutes: 10, faults: 0, retryAt: null, now }
const minutesOf = (next: string | null): number => (Date.parse(next ?? '') - now.getTime()) / MINUTE

describe('the next poll', () => {
  test('comes after the chosen minutes, and a little later by chance', () => {
    expect(minutesOf(nextPoll(poll, 0))).toBe(10)
    expect(minutesOf(nextPoll(poll, 0.999))).toBeCloseTo(11, 1)
  })

  test('waits longer after each fault, up to six hours', () => {
    const waits = [1, 2, 3, 4, 5, 6, 40].map((faults) =>
      minutesOf(nextPoll({ ...poll, outcome: 'broken', faults }, 0)),
    )
    expect(waits).toEqual([10, 20, 40, 80, 160, 180, 180])
  })

  test('never comes before the host wants it', () => {
    const retryAt = '2026-06-25T09:00:00.000Z'
    expect(minutesOf(nextPoll({ ...poll, outcome: 'throttled', faults: 1, retryAt }, 0))).toBe(120)
  })

  test('never comes for a source that is gone', () => {
    expect(nextPoll({ ...poll, outcome: 'gone', faults: 1 }, 0.5)).toBeNull()
  })

  test('is never sooner than chosen, and never later than a day and its tenth, whatever happens', () => {
    const outcomes = fc.constantFrom(...pollOutcome.options.filter((one) => one !== 'gone'))
    fc.assert(
      fc.property(
        outcomes,
        fc.integer({ min: 1, max: 1440 }),
        fc.nat(1000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (outcome, minutes, faults, chance) => {
          const wait = minutesOf(nextPoll({ outcome, minutes, faults, retryAt: null, now }, chance))
          expect(wait).toBeGreaterThanOrEqual(minutes)
          expect(wait).toBeLessThanOrEqual(1440 * 1.1 + 0.001)
        },
      ),
    )
  })
})
