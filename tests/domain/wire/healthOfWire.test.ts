import { describe, expect, test } from '@jest/globals'
import { healthOfWire } from '../../../src/domain/wire/healthOfWire.ts'
import type { PollOutcome } from '../../../src/domain/wire/pollOutcome.ts'

const DAY = 86_400_000
const now = new Date('2026-06-25T06:34:00.000Z')

/** A source whose habits are not known: late from six days of silence on, silent from twenty. */
const source = (code: string, days: number, outcome: PollOutcome = 'ok') => ({
  code,
  name: `The ${code}`,
  polling: { minutes: 10, faults: 0 },
  health: {
    outcome,
    said: 'Host inner.example answered 500.',
    lastItemAt: new Date(now.getTime() - days * DAY).toISOString(),
  },
})

describe('The health of the wire', () => {
  test('names those that are not live and nothing of why', () => {
    const health = healthOfWire([source('FRESH', 1), source('STALE', 7), source('DUMB', 25)], now)
    expect(health).toEqual({
      quiet: [
        { code: 'STALE', name: 'The STALE', state: 'late', since: '2026-06-18T06:34:00.000Z' },
        { code: 'DUMB', name: 'The DUMB', state: 'silent', since: '2026-05-31T06:34:00.000Z' },
      ],
      more: 0,
      wholeSince: null,
    })
  })

  test('puts first who fell quiet last, and closed ones behind all others', () => {
    const sources = [source('SHUT', 0, 'gone'), source('OLD', 25), source('NEW', 7), source('LIVE', 0)]
    expect(healthOfWire(sources, now).quiet.map(({ code }) => code)).toEqual(['NEW', 'OLD', 'SHUT'])
  })

  test('says since when the whole wire is quiet, if it is', () => {
    expect(healthOfWire([source('A', 9), source('B', 7)], now).wholeSince).toBe('2026-06-18T06:34:00.000Z')
    expect(healthOfWire([source('A', 9)], now).wholeSince).toBeNull()
    expect(healthOfWire([], now)).toEqual({ quiet: [], more: 0, wholeSince: null })
  })

  test('stays short when everything fails at once', () => {
    const sources = Array.from({ length: 100 }, (_, at) => source(`S${String(at)}`, 7))
    const { quiet, more } = healthOfWire(sources, now)
    expect(quiet).toHaveLength(24)
    expect(more).toBe(76)
  })
})
