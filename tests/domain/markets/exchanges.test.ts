import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exchangeCalendar } from '../../../src/domain/markets/exchangeCalendar.ts'
import { exchanges } from '../../../src/domain/markets/exchanges.data.ts'
import { exchangeState } from '../../../src/domain/markets/exchangeState.ts'
import { caseRows } from '../editions/caseRows.ts'
import { isWeekend } from './calendarDay.ts'

const calendarOf = (code: string) => {
  const found = exchanges.find((one) => one.code === code)
  if (!found) throw new Error(`No exchange is called ${code}.`)
  return found
}

describe.each(exchanges.map((one) => [one.code, one] as const))('the calendar of %s', (_, calendar) => {
  test('reads as a calendar and covers 2025 to 2027', () => {
    expect(exchangeCalendar.parse(calendar)).toEqual(calendar)
    expect(calendar.from <= '2025-01-01' && calendar.until >= '2027-12-31').toBe(true)
  })

  test('lists only days of its span on which there would be trade, each once', () => {
    const special = Object.keys(calendar.specialDays)
    const days = [...Object.keys(calendar.holidays), ...special]
    expect(days.filter((date) => isWeekend(date))).toEqual([])
    expect(days.filter((date) => date < calendar.from || date > calendar.until)).toEqual([])
    expect(special.filter((date) => date in calendar.holidays)).toEqual([])
  })

  test('shortens days and never lengthens them', () => {
    const lastBell = calendar.sessions.at(-1)?.closes ?? ''
    const late = Object.values(calendar.specialDays).filter(
      ({ sessions }) =>
        sessions[0]?.opens !== calendar.sessions[0]?.opens || (sessions.at(-1)?.closes ?? '') >= lastBell,
    )
    expect(late).toEqual([])
  })

  test('changes at the moment it announces, and not a second before', () => {
    const moments = fc.date({ min: new Date('2025-01-05'), max: new Date('2027-12-15'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (now) => {
        const state = exchangeState(calendar, now)
        const change = Date.parse(state?.changesAt ?? '')
        expect(change).toBeGreaterThan(now.getTime())
        expect(exchangeState(calendar, new Date(change))?.open).toBe(!state?.open)
        expect(exchangeState(calendar, new Date(change - 1000))?.open).toBe(state?.open)
      }),
    )
  })
})

test.each(caseRows('exchanges.txt'))(
  'at %s %s is in phase %s and %s',
  (moment, code, phase, sentence, note) => {
    expect(exchangeState(calendarOf(code ?? ''), new Date(moment ?? ''))).toMatchObject({
      phase,
      sentence,
      note: note === '-' ? null : note,
    })
  },
)
