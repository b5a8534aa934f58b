import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { coinGecko } from '../../src/adapters/quotes/coinGecko.ts'
import { stooq } from '../../src/adapters/quotes/stooq.ts'
import { refreshQuotes } from '../../src/commands/refreshQuotes.ts'
import { defaultInstruments } from '../../src/domain/markets/defaultInstruments.data.ts'
import { heldQuotes, heldQuotesKey } from '../../src/domain/markets/heldQuotes.ts'
import { currentQuotes } from '../../src/adapters/quotes/currentQuotes.ts'
import {
  loopbackSettings,
  openLoopbackWeb,
  status,
  type LoopbackWeb,
} from '../adapters/evidence/loopbackWeb.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { quotesOnLoopback } from '../factories/quotesOnLoopback.ts'

const MINUTE = 60_000
/** A Thursday, while New York trades. */
const start = new Date('2026-06-25T15:00:00.000Z')
const csv = '/q/l/'
const json = '/api/v3/simple/price'
const pages: Parameters<typeof openLoopbackWeb>[0] = {}
const chosen = [
  { provider: stooq, key: '' },
  { provider: coinGecko, key: 'CG-secret' },
]
const sample = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../cases/quotes', name), 'utf8')
const answers =
  (text: string, headers: Record<string, string> = {}): (typeof pages)[string] =>
  (_, response) => {
    response.writeHead(200, headers).end(text)
  }

let newsroom: TestNewsroom
let web: LoopbackWeb

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  web = await openLoopbackWeb(pages)
  await newsroom.payload.updateGlobal({ slug: 'markets', data: { instruments: defaultInstruments } })
}, 600_000)
afterAll(async () => {
  await web.close()
  await newsroom.close()
})
beforeEach(async () => {
  for (const { provider } of chosen) await newsroom.payload.kv.delete(heldQuotesKey(provider.name))
  web.asked.length = 0
  pages[csv] = answers(sample('stooq.csv'))
  pages[json] = answers(sample('coingecko.json'))
})

const usual = { ...loopbackSettings(1).limits, bodyBytes: 1_000_000 }
const refresh = (minutes = 0, from = start, limits = usual) => {
  const at = new Date(from.getTime() + minutes * MINUTE)
  const fetch = quotesOnLoopback(web.port, { now: () => at.getTime(), limits })
  return refreshQuotes(newsroom.payload, chosen, { fetch, now: () => at, chance: () => 0 })
}
const heldOf = async (name: string) => heldQuotes.parse(await newsroom.payload.kv.get(heldQuotesKey(name)))
const pricesNow = async () => {
  const sheet = await currentQuotes(newsroom.payload, { quotes: ['stooq', 'coingecko'], quotesFile: '' })
  return Object.fromEntries(sheet?.quotes.map(({ symbol, price }) => [symbol, price]) ?? [])
}
const timesAsked = (place: string): number => web.asked.filter((one) => one.includes(place)).length

const both = {
  SPY: 741.18,
  NDX: 29384.02,
  'EUR/USD': 1.1362,
  'USD/JPY': 160.94,
  BTC: 63184.1291,
  ETH: 1702.05,
  DOGE: 0.079,
}

describe('providers of quotes', () => {
  test('are asked once for all they have a name for, and what they say is there for every process', async () => {
    expect(await refresh()).toBe(2)
    expect(await pricesNow()).toEqual(both)
    expect(timesAsked(csv)).toBe(1)
    expect(web.asked.find((one) => one.includes(csv))).toContain('spy.us+%5Endq+%5Endx+dia.us')
    const { said, outcome, nextAt, faults } = await heldOf('coingecko')
    expect(said).toBe('3 prices read. None for BNB, XRP, SOL, TRX, HYPE, RAIN, LEO.')
    expect({ outcome, nextAt, faults }).toEqual({
      outcome: 'ok',
      nextAt: '2026-06-25T15:05:00.000Z',
      faults: 0,
    })
  })

  test('keep their own rhythm', async () => {
    await refresh()
    expect(await refresh(2)).toBe(0)
    expect(await refresh(3)).toBe(1)
    expect([timesAsked(csv), timesAsked(json)]).toEqual([2, 1])
  })

  test('are left alone while none of their markets trades, once their last prices are in', async () => {
    const saturday = new Date('2026-06-27T12:00:00Z')
    expect(await refresh(0, saturday)).toBe(2)
    expect(await refresh(60, saturday)).toBe(1)
    expect([timesAsked(csv), timesAsked(json)]).toEqual([1, 2])
  })

  test('two workers at once ask each of them once', async () => {
    const asked = await Promise.all([refresh(), refresh()])
    expect(asked.reduce((sum, one) => sum + one)).toBe(2)
    expect([timesAsked(csv), timesAsked(json)]).toEqual([1, 1])
  })

  test('are asked on conditions for the same prices, and the old ones stand where nothing changed', async () => {
    let conditions: unknown = null
    pages[csv] = (request, response) => {
      conditions = request.headers['if-none-match']
      if (conditions === '"a"') return void response.writeHead(304).end()
      answers(sample('stooq.csv'), { etag: '"a"' })(request, response)
    }
    await refresh()
    expect(conditions).toBeUndefined()
    await refresh(3)
    expect(conditions).toBe('"a"')
    expect(await pricesNow()).toEqual(both)
    expect((await heldOf('stooq')).outcome).toBe('not-modified')
  })

  test('get their key in a header at their own address, and nothing keeps it', async () => {
    const seen: Record<string, unknown> = {}
    pages['/elsewhere'] = (request, response) => {
      seen['elsewhere'] = request.headers['x-cg-demo-api-key']
      answers(sample('coingecko.json'))(request, response)
    }
    pages[json] = (request, response) => {
      seen['there'] = request.headers['x-cg-demo-api-key']
      response.writeHead(302, { location: '/elsewhere' }).end()
    }
    await refresh()
    expect(seen).toEqual({ there: 'CG-secret', elsewhere: undefined })
    const { docs } = await newsroom.payload.find({ collection: 'payload-kv', pagination: false })
    expect(JSON.stringify(docs)).not.toContain('CG-secret')
  })
})

const heading = 'Symbol,Date,Time,Open,High,Low,Close,Volume,Prev'
const drip: (typeof pages)[string] = (_, response) => {
  response.writeHead(200, { 'content-length': '100000' })
  const timer = setInterval(() => response.write('S'), 50)
  response.on('close', () => clearInterval(timer))
}

describe('a provider that has no answer', () => {
  test.each<[string, (typeof pages)[string], string, RegExp]>([
    ['too many questions', status(429, { 'retry-after': '1800' }), 'throttled', /asks not to be read/],
    ['its daily limit', answers('Exceeded the daily hits limit'), 'throttled', /daily limit/],
    ['a fault of its own', status(500), 'broken', /status 500/],
    ['no key', status(401), 'refused', /status 401/],
    ['nothing there', status(404), 'refused', /nothing at this address/],
    ['gone for good', status(410), 'refused', /gone/],
    ['a page', answers('<!doctype html><title>Please wait</title>'), 'broken', /something else than a table/],
    ['an empty answer', answers(''), 'broken', /something else than a table/],
    ['a huge body', answers(`${heading}\n${'x'.repeat(1_100_000)}`), 'broken', /more than/],
    ['one byte after the other', drip, 'broken', /in time/],
    ['a broken line', (_, response) => void response.destroy(), 'broken', /breaks off|cannot be reached/],
  ])('(%s) keeps its last prices, and the other’s come in', async (_, serve, outcome, said) => {
    await refresh()
    pages[csv] = serve
    pages[json] = answers(
      sample('coingecko.json').replace('63184.1291', '64000').replace('1782368880', '1782399900'),
    )
    // The other one answers at once, however slow the machine is.
    const limits = serve === drip ? { ...usual, totalTime: 3000 } : usual
    expect(await refresh(6, start, limits)).toBe(2)
    expect(await pricesNow()).toEqual({ ...both, BTC: 64000 })
    const held = await heldOf('stooq')
    expect(held).toMatchObject({ outcome, faults: 1 })
    expect(held.said).toMatch(said)
    expect(held.said).not.toContain('/q/l')
  })

  test('is asked no sooner than it said', async () => {
    pages[csv] = status(429, { 'retry-after': '1800' })
    await refresh()
    expect((await heldOf('stooq')).nextAt).toBe('2026-06-25T15:30:00.000Z')
  })

  test('is asked ever less often, and as before once it is well', async () => {
    pages[csv] = status(500)
    const waits: number[] = []
    let at = 0
    for (let round = 0; round < 4; round += 1) {
      await refresh(at)
      const next = (Date.parse((await heldOf('stooq')).nextAt) - start.getTime()) / MINUTE
      waits.push(next - at)
      at = next
    }
    expect(waits).toEqual([3, 6, 12, 24])
    pages[csv] = answers(sample('stooq.csv'))
    await refresh(at)
    expect(await heldOf('stooq')).toMatchObject({ outcome: 'ok', faults: 0 })
  })
})

describe('prices that cannot be', () => {
  const spy = (rest: string) => `${heading}\nSPY.US,${rest}\nDIA.US,2026-06-25,17:04:00,1,1,1,521.07,1,522.01`

  test.each([
    ['absurd', spy('2026-06-25,17:04:00,1,1,1,7.4118,1,741.18')],
    ['nought', spy('2026-06-25,17:04:00,1,1,1,0,1,741.18')],
    ['from the future', spy('2026-06-25,18:04:00,1,1,1,742,1,741.18')],
    ['N/D', spy('N/D,N/D,N/D,N/D,N/D,N/D,N/D,N/D')],
    ['older than the one that is known', spy('2026-06-23,17:04:00,1,1,1,730,1,729')],
  ])('(%s) change nothing, and the others of the same answer are taken', async (_, text) => {
    await refresh()
    pages[csv] = answers(text)
    await refresh(6)
    expect(await pricesNow()).toEqual({ ...both, DIA: 521.07 })
  })

  test('truncated JSON is no JSON', async () => {
    await refresh()
    pages[json] = answers(sample('coingecko.json').slice(0, 100))
    await refresh(6)
    expect(await pricesNow()).toEqual(both)
    expect((await heldOf('coingecko')).said).toContain('not JSON')
  })
})

test('what the desk takes off its list is forgotten, and what stands there broken is asked anew', async () => {
  await refresh()
  await newsroom.payload.updateGlobal({
    slug: 'markets',
    data: { instruments: defaultInstruments.filter(({ symbol }) => symbol !== 'SPY') },
  })
  pages[csv] = status(500)
  await refresh(6)
  expect(await pricesNow()).not.toHaveProperty('SPY')
  await newsroom.payload.kv.set(heldQuotesKey('stooq'), { sheet: 'torn' })
  pages[csv] = answers(sample('stooq.csv'))
  await refresh(6)
  expect(await pricesNow()).toHaveProperty('NDX')
  await newsroom.payload.updateGlobal({ slug: 'markets', data: { instruments: defaultInstruments } })
})
