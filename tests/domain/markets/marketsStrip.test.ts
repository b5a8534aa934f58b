import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultInstruments } from '../../../src/domain/markets/defaultInstruments.data.ts'
import { formatQuote } from '../../../src/domain/markets/formatQuote.ts'
import { instrument } from '../../../src/domain/markets/instrument.ts'
import { marketsStrip } from '../../../src/domain/markets/marketsStrip.ts'
import type { Quote } from '../../../src/domain/markets/quote.ts'
import { quotesSheet } from '../../../src/domain/markets/quotesSheet.ts'

const asOf = '2026-06-25T06:30:00Z'
const quoteOf = (price: number, move: Partial<Quote> = {}): Quote => ({ symbol: 'X', price, asOf, ...move })

describe('a printed quote', () => {
  test.each([
    [733.24, 2, '$', '$733.24'],
    [25477.4, 0, '', '25,477'],
    [61613, 0, '$', '$61,613'],
    [0.0159, 4, '$', '$0.0159'],
    [1.134, 4, '', '1.1340'],
    [-37.63, 2, '$', '−$37.63'],
    [-0.001, 2, '$', '$0.00'],
    [1234567.891, 2, '', '1,234,567.89'],
  ])('%d with %i decimals and “%s” is %s', (price, decimals, prefix, printed) => {
    expect(formatQuote({ decimals, prefix }, quoteOf(price)).price).toBe(printed)
  })

  test.each<[Partial<Quote>, string | null, number | null]>([
    [{ previousClose: 80 }, '+25.00%', 25],
    [{ previousClose: 125 }, '−20.00%', -20],
    [{ previousClose: -50 }, '+300.00%', 300],
    [{ previousClose: 100.001 }, '0.00%', 0],
    [{ movePercent: -1.814 }, '−1.81%', -1.81],
    [{ movePercent: 1234.5 }, '+1,234.50%', 1234.5],
    [{}, null, null],
  ])('a price of 100 with %j moved %s', (given, move, movePercent) => {
    expect(formatQuote({ decimals: 2, prefix: '' }, quoteOf(100, given))).toMatchObject({ move, movePercent })
  })

  test('a move is printed with the sign it has, and none when it rounds to nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (movePercent) => {
        const printed = formatQuote({ decimals: 2, prefix: '' }, quoteOf(1, { movePercent }))
        expect(printed.move).toMatch(/^(\+|−)?\d[\d,]*\.\d\d%$/)
        expect(Object.is(printed.movePercent, -0)).toBe(false)
        expect(printed.move?.startsWith('−')).toBe((printed.movePercent ?? 0) < 0)
      }),
    )
  })
})

describe('the markets strip', () => {
  const sheet = quotesSheet.parse({
    asOf: '2026-06-25T08:30:00+02:00',
    quotes: [
      { symbol: 'SPY', price: 733.24, movePercent: 0.05, asOf },
      { symbol: 'UNLISTED', price: 1, asOf },
    ],
  })

  test('it holds the desk’s instruments in order, a dash where there is no quote, and UTC time', () => {
    const strip = marketsStrip(defaultInstruments, sheet, new Date('2026-06-25T06:40:00Z'))
    expect(strip.asOf).toBe('2026-06-25T06:30:00.000Z')
    expect(strip.instruments.map((one) => one.symbol)).toEqual(defaultInstruments.map((one) => one.symbol))
    expect(strip.instruments[0]).toEqual({
      symbol: 'SPY',
      label: 'S&P 500',
      proxyFor: 'S&P 500',
      price: '$733.24',
      movePercent: 0.05,
      asOf: '2026-06-25T06:30:00.000Z',
      stale: false,
    })
    expect(strip.instruments[1]).toMatchObject({ price: '—', movePercent: null, asOf: null, stale: false })
  })

  test('a price that its market has left behind keeps its place and its time and is called stale', () => {
    const [first] = marketsStrip(defaultInstruments, sheet, new Date('2026-06-25T13:50:00Z')).instruments
    expect(first).toMatchObject({ price: '$733.24', asOf: '2026-06-25T06:30:00.000Z', stale: true })
  })

  test('without quotes there is nothing to print and no time to print it by', () => {
    expect(marketsStrip(defaultInstruments, null, new Date(asOf))).toEqual({ asOf: null, instruments: [] })
  })
})

describe('the desk’s instruments', () => {
  test('there are 38, each once and well formed', () => {
    expect(defaultInstruments.map((one) => instrument.parse(one))).toHaveLength(38)
    expect(new Set(defaultInstruments.map((one) => one.symbol)).size).toBe(38)
    expect(new Set(defaultInstruments.map((one) => one.label)).size).toBe(38)
  })

  test('a fund under a label that is not its own name says what it stands in for', () => {
    const own = /ETF|Invesco/
    const silent = defaultInstruments.filter(
      (one) => one.kind === 'fund' && one.proxyFor === null && !own.test(one.label),
    )
    expect(silent).toEqual([])
    const proxies = defaultInstruments.filter((one) => one.proxyFor !== null).map((one) => one.symbol)
    expect(proxies.join(' ')).toBe('SPY DIA EWJ FXI VGK EWG EWU GLD SLV USO BNO UNG CPER')
  })
})
