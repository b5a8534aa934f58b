import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { zonedTime } from '../../../src/domain/editions/zonedTime.ts'
import { exchangeCalendar, type ExchangeCalendar } from '../../../src/domain/markets/exchangeCalendar.ts'
import { exchangeState } from '../../../src/domain/markets/exchangeState.ts'
import { nyseCalendar } from '../../../src/domain/markets/nyseCalendar.data.ts'
import { caseRows } from '../editions/caseRows.ts'

const stateAt = (moment: string, calendar = nyseCalendar) => exchangeState(calendar, new Date(moment))

/** Tokyo's hours, with one holiday, to try a lunch break. */
const tokyo: ExchangeCalendar = {
  ...nyseCalendar,
  code: 'TSE',
  timeZone: 'Asia/Tokyo',
  sessions: [
    { opens: '09:00', closes: '11:30' },
    { opens: '12:30', closes: '15:30' },
  ],
  holidays: { '2026-07-20': 'Marine Day' },
  specialDays: {},
}

describe('the exchange’s session', () => {
  test.each(caseRows('nyseCalendar.txt'))(
    'at %s New York is in phase %s',
    (moment, phase, change, sentence, note) => {
      const changesAt = change === '-' ? null : new Date(change ?? '').toISOString()
      expect(stateAt(moment ?? '')).toEqual({
        code: 'NYSE',
        open: phase === 'open',
        phase,
        changesAt,
        sentence,
        note: note === '-' ? null : note,
      })
    },
  )

  test.each([
    ['2026-06-25T00:00:00Z', 'open', 'closes in 2 h 30 min'],
    ['2026-06-25T02:30:00Z', 'break', 'opens in 1 h'],
    ['2026-06-25T03:30:00Z', 'open', 'closes in 3 h'],
    ['2026-06-25T06:30:00Z', 'after-close', 'opens in 17 h 30 min'],
    ['2026-07-20T01:00:00Z', 'holiday', 'opens in 23 h'],
  ])('at %s an exchange with a lunch break is in phase %s and %s', (moment, phase, sentence) => {
    expect(stateAt(moment, tokyo)).toMatchObject({ phase, sentence })
  })

  test.each(['2024-12-31T15:00:00Z', '2029-01-02T15:00:00Z', 'no time'])(
    'outside the published calendar, at %s, nothing is claimed',
    (moment) => {
      expect(stateAt(moment)).toBeNull()
    },
  )

  test('an exchange in a zone that does not exist claims nothing', () => {
    expect(stateAt('2026-06-25T15:00:00Z', { ...nyseCalendar, timeZone: 'Wall/Street' })).toBeNull()
  })

  test('at the moment it announces, an exchange changes, and not a second before', () => {
    const moments = fc.date({ min: new Date('2025-01-02'), max: new Date('2028-12-20'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.constantFrom(nyseCalendar, tokyo), (now, calendar) => {
        const state = exchangeState(calendar, now)
        const change = Date.parse(state?.changesAt ?? '')
        expect(change).toBeGreaterThan(now.getTime())
        expect(exchangeState(calendar, new Date(change))?.open).toBe(!state?.open)
        expect(exchangeState(calendar, new Date(change - 1000))?.open).toBe(state?.open)
      }),
      { numRuns: 200 },
    )
  })

  test('New York opens and closes by its own clock, whatever the season', () => {
    const moments = fc.date({ min: new Date('2025-01-02'), max: new Date('2028-12-20'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (now) => {
        const change = exchangeState(nyseCalendar, now)?.changesAt ?? ''
        expect(['09:30', '13:00', '16:00']).toContain(zonedTime(new Date(change), 'America/New_York')?.time)
      }),
    )
  })
})

describe('exchange calendars', () => {
  test('New York’s reads as a calendar', () => {
    expect(exchangeCalendar.parse(nyseCalendar)).toEqual(nyseCalendar)
  })

  test('sessions that overlap are refused', () => {
    const sessions = [
      { opens: '09:00', closes: '12:00' },
      { opens: '11:30', closes: '15:00' },
    ]
    expect(exchangeCalendar.safeParse({ ...nyseCalendar, sessions }).success).toBe(false)
  })
})
