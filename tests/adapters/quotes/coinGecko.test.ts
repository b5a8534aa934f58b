import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { coinGecko } from '../../../src/adapters/quotes/coinGecko.ts'

const answer = readFileSync(path.join(import.meta.dirname, '../../cases/quotes/coingecko.json'), 'utf8')

describe('CoinGecko', () => {
  test('is asked by its own ids, the key in a header and not in the address', () => {
    expect(coinGecko.nameOf({ kind: 'crypto', symbol: 'LEO' })).toBe('leo-token')
    expect(coinGecko.nameOf({ kind: 'crypto', symbol: 'QUAY' })).toBeNull()
    expect(coinGecko.nameOf({ kind: 'fund', symbol: 'BTC' })).toBeNull()
    const { url, headers } = coinGecko.ask(['bitcoin', 'leo-token'], 'CG-secret')
    const asked = new URL(url)
    expect(`${asked.origin}${asked.pathname}`).toBe('https://api.coingecko.com/api/v3/simple/price')
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      ids: 'bitcoin,leo-token',
      vs_currencies: 'usd',
      include_24hr_change: 'true',
      include_last_updated_at: 'true',
      precision: 'full',
    })
    expect(headers).toEqual({ 'x-cg-demo-api-key': 'CG-secret' })
    expect(coinGecko.ask(['bitcoin'], '').headers).toEqual({})
  })

  test('answers with prices, their moves over a day, and their times', () => {
    expect(coinGecko.read(answer).quotes).toEqual([
      { name: 'bitcoin', price: 63184.1291, movePercent: -1.3712846, asOf: '2026-06-25T06:28:00.000Z' },
      { name: 'ethereum', price: 1702.05, asOf: '2026-06-25T06:27:51.000Z' },
      { name: 'dogecoin', price: 0.079, movePercent: -1.71, asOf: '2026-06-25T06:27:45.000Z' },
    ])
  })

  test.each([
    answer.slice(0, -30),
    '<html><body>Just a moment…</body></html>',
    '[1, 2]',
    '"a sentence"',
    'null',
    '',
  ])('that answers %s has no prices', (text) => {
    expect(coinGecko.read(text)).toMatchObject({ quotes: null, refused: 'broken' })
  })

  test.each([
    { usd: '63184', last_updated_at: 1782368880 },
    { usd: 63184 },
    { usd: 63184, last_updated_at: 1e300 },
    { usd: null, last_updated_at: 1782368880 },
    [63184],
    null,
  ])('in %j there is no price', (bitcoin) => {
    expect(coinGecko.read(JSON.stringify({ bitcoin }))).toEqual({ quotes: [], refused: null })
  })

  test('a number too large for a number leaves the other prices whole', () => {
    const text = answer.replace('63184.1291', '1e999')
    expect(coinGecko.read(text).quotes?.map(({ name }) => name)).toEqual(['ethereum', 'dogecoin'])
  })

  test('whatever it sends, reading it ends in an answer', () => {
    fc.assert(fc.property(fc.json(), (sent) => Boolean(coinGecko.read(sent))))
    fc.assert(fc.property(fc.string(), (sent) => Boolean(coinGecko.read(sent))))
  })
})
