import { describe, expect, test } from '@jest/globals'
import { composeQuotes } from '../../src/demo/composeQuotes.ts'
import { defaultInstruments } from '../../src/domain/markets/defaultInstruments.data.ts'
import { quotesSheet } from '../../src/domain/markets/quotesSheet.ts'

describe('the demo quotes', () => {
  test('every instrument of the strip has one, and nothing else has', () => {
    const { quotes } = composeQuotes(new Date('2026-11-24T12:00:00Z'))
    expect(quotes.map((one) => one.symbol)).toEqual(defaultInstruments.map((one) => one.symbol))
    expect(quotes).toHaveLength(38)
  })

  test.each([
    ['a Tuesday before the opening', '2026-11-24T12:00:00Z', '2026-11-23T21:00:00.000Z'],
    ['a Sunday', '2026-11-22T09:00:00Z', '2026-11-20T21:00:00.000Z'],
    ['an hour after the close', '2026-11-23T22:00:00Z', '2026-11-23T21:00:00.000Z'],
    ['summer time', '2026-07-15T02:00:00Z', '2026-07-14T20:00:00.000Z'],
    ['a day beyond the calendar', '2035-05-01T02:00:00.000Z', '2035-05-01T02:00:00.000Z'],
  ])('on %s they are of the last close', (_day, now, asOf) => {
    const sheet = composeQuotes(new Date(now))
    expect(sheet.asOf).toBe(asOf)
    expect(quotesSheet.safeParse(sheet).success).toBe(true)
  })
})
