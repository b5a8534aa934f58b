import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { heldQuotesKey, type HeldQuotes } from '../../src/domain/markets/heldQuotes.ts'
import { defaultInstruments } from '../../src/domain/markets/defaultInstruments.data.ts'
import { marketsNow } from '../../src/queries/marketsNow.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

/** A Thursday; New York opens at 13:30. */
const morning = '2026-06-25T13:00:00.000Z'
let newsroom: TestNewsroom
let quotesFile = ''

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  quotesFile = join(newsroom.folder, 'quotes.json')
  await newsroom.payload.updateGlobal({ slug: 'markets', data: { instruments: defaultInstruments } })
  await writeFile(
    quotesFile,
    JSON.stringify({
      asOf: '2026-06-24T20:00:00Z',
      quotes: [{ symbol: 'SPY', price: 741.18, movePercent: 1 }],
    }),
  )
}, 600_000)
afterAll(() => newsroom.close())

const at = (moment: string, quotes = ['file', 'coingecko']) =>
  marketsNow(newsroom.payload, { quotes, quotesFile }, new Date(moment))
const hold = (price: number, asOf: string) => {
  const sheet = { asOf, quotes: [{ symbol: 'BTC', price, asOf }] }
  const held: HeldQuotes = {
    sheet,
    copy: null,
    outcome: 'ok',
    said: '1 price read.',
    askedAt: asOf,
    nextAt: asOf,
    faults: 0,
  }
  return newsroom.payload.kv.set(heldQuotesKey('coingecko'), held)
}
const shown = ({ markets }: Awaited<ReturnType<typeof at>>, symbol: string) =>
  markets.instruments.find((one) => one.symbol === symbol)

test('file and providers fill one strip, each price with its own time', async () => {
  await hold(63184, '2026-06-25T12:58:00Z')
  const now = await at(morning)
  expect(now.markets.asOf).toBe('2026-06-25T12:58:00.000Z')
  expect(shown(now, 'SPY')).toMatchObject({
    price: '$741.18',
    asOf: '2026-06-24T20:00:00.000Z',
    stale: false,
  })
  expect(shown(now, 'BTC')).toMatchObject({
    price: '$63,184',
    asOf: '2026-06-25T12:58:00.000Z',
    stale: false,
  })
  expect(shown(now, 'ETH')).toMatchObject({ price: '—', asOf: null, stale: false })
  expect(now.exchanges.map(({ code }) => code)).toEqual(['NYSE', 'LSE', 'Xetra', 'TSE', 'HKEX'])
})

test('a provider that the newsroom does not name is not shown', async () => {
  expect(shown(await at(morning, ['file']), 'BTC')).toMatchObject({ price: '—' })
})

test('a provider that has gone silent keeps its price, which is then stale', async () => {
  expect(shown(await at('2026-06-25T13:18:00Z'), 'BTC')).toMatchObject({ price: '$63,184', stale: true })
})

test('the digest stays while nothing but a countdown runs', async () => {
  const { digest, exchanges } = await at('2026-06-25T13:05:00Z')
  const later = await at('2026-06-25T13:10:30Z')
  expect(later.exchanges).not.toEqual(exchanges)
  expect(later.digest).toBe(digest)
})

test('it changes with a price, with the bell, and when a price grows stale', async () => {
  const before = await at('2026-06-25T13:10:00Z')
  const digests = [before.digest, (await at('2026-06-25T13:18:00Z')).digest]
  await hold(63200, '2026-06-25T13:20:00Z')
  digests.push((await at('2026-06-25T13:29:00Z')).digest, (await at('2026-06-25T13:30:00Z')).digest)
  expect(new Set(digests).size).toBe(4)
})
