import { expect, test } from '@jest/globals'
import { combineSheets } from '../../../src/domain/markets/combineSheets.ts'
import { soundQuote } from '../../../src/domain/markets/soundQuote.ts'

const now = new Date('2026-06-25T06:30:00Z')
const asOf = '2026-06-25T06:28:00Z'

test.each([
  ['index', { price: 29384, previousClose: 29246.55, asOf }],
  ['crypto', { price: 3, movePercent: 250, asOf }],
  ['fund', { price: 0.0001, asOf }],
  ['currency', { price: 1.13, asOf: '2026-06-25T06:32:00Z' }],
] as const)('a price of the kind %s that is %j can be printed', (kind, reported) => {
  expect(soundQuote({ symbol: 'X', ...reported }, { kind }, now)).not.toBeNull()
})

test.each([
  ['nought', 'fund', { price: 0, asOf }],
  ['negative', 'fund', { price: -1, asOf }],
  ['no number', 'fund', { price: NaN, asOf }],
  ['beyond all measure', 'index', { price: 1e12, asOf }],
  ['from the future', 'crypto', { price: 1, asOf: '2026-06-25T06:33:00Z' }],
  ['at no time', 'crypto', { price: 1, asOf: 'yesterday' }],
  ['a tenth of yesterday’s', 'fund', { price: 74, previousClose: 741, asOf }],
  ['moved as no currency moves', 'currency', { price: 1.6, previousClose: 1.13, asOf }],
  ['after a close of nought', 'fund', { price: 74, previousClose: 0, asOf }],
  ['twice told', 'fund', { price: 74, previousClose: 73, movePercent: 1, asOf }],
] as const)('a price that is %s is not believed', (_, kind, reported) => {
  expect(soundQuote({ symbol: 'X', ...reported }, { kind }, now)).toBeNull()
})

test('of two sheets the newer price of each symbol counts, and of one moment the first named', () => {
  const quoteAt = (symbol: string, price: number, minute: string) => ({
    symbol,
    price,
    asOf: `2026-06-25T06:${minute}:00Z`,
  })
  const one = { asOf, quotes: [quoteAt('BTC', 1, '20'), quoteAt('SPY', 1, '10'), quoteAt('DIA', 1, '10')] }
  const other = { asOf, quotes: [quoteAt('BTC', 2, '15'), quoteAt('SPY', 2, '28'), quoteAt('DIA', 2, '10')] }
  const both = combineSheets([one, null, other])
  expect(both?.asOf).toBe('2026-06-25T06:28:00Z')
  expect(both?.quotes.map(({ symbol, price }) => [symbol, price])).toEqual([
    ['BTC', 1],
    ['SPY', 2],
    ['DIA', 1],
  ])
  expect(combineSheets([null, { asOf, quotes: [] }])).toBeNull()
})
