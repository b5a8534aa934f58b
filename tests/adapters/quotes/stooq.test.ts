import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stooq } from '../../../src/adapters/quotes/stooq.ts'

const table = readFileSync(path.join(import.meta.dirname, '../../cases/quotes/stooq.csv'), 'utf8')
const heading = 'Symbol,Date,Time,Open,High,Low,Close,Volume,Prev'

describe('Stooq', () => {
  test('is asked in one question for all symbols by its own names', () => {
    const names = [
      { kind: 'fund' as const, symbol: 'SPY' },
      { kind: 'index' as const, symbol: 'NDX' },
      { kind: 'currency' as const, symbol: 'EUR/USD' },
      { kind: 'crypto' as const, symbol: 'BTC' },
      { kind: 'index' as const, symbol: 'QUAY50' },
    ].map(stooq.nameOf)
    expect(names).toEqual(['spy.us', '^ndx', 'eurusd', null, null])
    const { url, headers } = stooq.ask(['spy.us', '^ndx'], '')
    expect(url).toBe('https://stooq.com/q/l/?s=spy.us+%5Endx&f=sd2t2ohlcvp&h&e=csv')
    expect(headers).toEqual({})
    expect(new URL(stooq.ask(['spy.us'], 'k&y').url).searchParams.get('apikey')).toBe('k&y')
  })

  test('answers with prices at Warsaw’s time, in summer and in winter; N/D is no price', () => {
    expect(stooq.read(table).quotes).toEqual([
      { name: 'spy.us', price: 741.18, previousClose: 738.89, asOf: '2026-06-24T19:59:59.000Z' },
      { name: '^ndx', price: 29384.02, previousClose: 29246.55, asOf: '2026-06-24T20:15:00.000Z' },
      { name: 'eurusd', price: 1.1362, asOf: '2026-06-25T06:29:41.000Z' },
      { name: 'usdjpy', price: 160.94, previousClose: 161.28, asOf: '2026-01-15T07:29:41.000Z' },
    ])
  })

  test.each([
    ['<!doctype html><title>Stooq</title>', 'broken'],
    ['', 'broken'],
    ['Symbol,Price\nSPY.US,1', 'broken'],
    ['Exceeded the daily hits limit', 'throttled'],
  ])('that answers “%s” has no prices: %s', (text, refused) => {
    expect(stooq.read(text)).toMatchObject({ quotes: null, refused })
  })

  test.each([
    'SPY.US,2026-06-24,21:59:59,1,1,1,1e308,1,1',
    'SPY.US,2026-06-24,21:59:59,1,1,1,Infinity,1,1',
    'SPY.US,2026-06-24,21:59:59,1,1,1,-741.18,1,1',
    'SPY.US,2026-06-45,21:59:59,1,1,1,741.18,1,1',
    'SPY.US,2026-06-24,late,1,1,1,741.18,1,1',
    'SPY.US,2026-06-24',
    'SPY.US,"2026-06-24',
  ])('in the line %s there is no price', (line) => {
    expect(stooq.read(`${heading}\n${line}`)).toEqual({ quotes: [], refused: null })
  })

  test('whatever it sends, reading it ends in an answer', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 })
    fc.assert(fc.property(lines, (sent) => Boolean(stooq.read([heading, ...sent].join('\n')))))
    fc.assert(fc.property(fc.string(), (sent) => Boolean(stooq.read(sent))))
  })
})
