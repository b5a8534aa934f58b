import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { defaultInstruments } from '../../src/domain/markets/defaultInstruments.data.ts'
import { createServer as createPaper } from '../../src/server/createServer.ts'
import { followNewsroom } from '../../src/server/live/followNewsroom.ts'
import { eventText } from '../../src/server/live/liveEvent.ts'
import { liveLine, type LiveLine } from '../../src/server/live/liveLine.ts'
import type { Source } from '../../src/generated/payload-types.ts'
import { createSource } from '../factories/createSource.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { type Heard, listen, type Listener } from '../factories/listen.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press } from '../factories/printedEdition.ts'
import { siteOf } from '../factories/servePaper.ts'

let newsroom: TestNewsroom
let server: Server
let origin: string
let line: LiveLine
let end: () => void
const open: Listener[] = []

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  const site = siteOf(newsroom)
  line = liveLine(newsroom.payload, site.standing, { clients: 12, perAddress: 8 })
  end = followNewsroom(line)
  const parts = { site, newsroom: () => undefined, mediaFolder: newsroom.folder }
  server = createServer(createPaper({ ...parts, live: line })).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 600_000)
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})
afterAll(async () => {
  end()
  server.closeAllConnections()
  server.close()
  await newsroom.close()
})

const hear = async (query = '', headers: Record<string, string> = {}): Promise<Listener> => {
  const listener = await listen(`${origin}/live${query}`, headers)
  open.push(listener)
  return listener
}
const postedAt = () => new Date(Date.now() - 60_000).toISOString()
const bring = (headline: string, some = {}) =>
  createWireItem(newsroom.payload, {
    headline,
    postedAt: postedAt(),
    canonicalUrl: `https://outlet.example/${headline.toLowerCase().replaceAll(' ', '-')}`,
    ...some,
  })
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()
const isHealth = ({ event }: { event: string }): boolean => event === 'health'
const about = (headline: string) => (one: { data: Record<string, unknown> }) =>
  one.data['headline'] === headline

test('An item that names an inner address is told and printed without a link', async () => {
  const { hear: heard } = await hear()
  const headline = 'Inner gate shut'
  await bring(headline, { canonicalUrl: null, url: 'http://10.0.0.1/inner' })
  expect((await heard(about(headline))).data).toMatchObject({ headline, url: '' })
  const page = await (await fetch(`${origin}/wire`)).text()
  expect(page).toContain(headline)
  expect(page).not.toContain('10.0.0.1')
})

describe('Whoever listens', () => {
  test('is told of an item that comes in, and of its words when they change', async () => {
    const { hear: heard } = await hear()
    const item = await bring('Ferry runs aground')
    const { event, id, data } = await heard(about('Ferry runs aground'))
    expect(event).toBe('wire')
    expect(Number(id)).toBe(Date.parse(item.updatedAt))
    expect(Object.keys(data).sort()).toEqual([
      'headline',
      'key',
      'postedAt',
      'sourceCode',
      'sourceName',
      'url',
    ])
    await newsroom.payload.update({
      collection: 'wire-items',
      id: item.id,
      data: { headline: 'Ferry refloated', state: 'edited' },
    })
    expect((await heard(about('Ferry refloated'))).data['url']).toBe(data['url'])
  })

  test('is told the key and address only of what its source took back', async () => {
    const { hear: heard } = await hear()
    const item = await bring('Wrong number of crates')
    await heard(about('Wrong number of crates'))
    await newsroom.payload.update({ collection: 'wire-items', id: item.id, data: { state: 'withheld' } })
    const { data } = await heard((one) => one.data['isGone'] === true)
    expect(data).toEqual({ key: item.id, url: item.canonicalUrl, isGone: true })
  })

  test('is told of a release', async () => {
    const { hear: heard } = await hear()
    const { edition } = await plannedEdition(newsroom.payload)
    const { sequence } = await press(newsroom.payload, edition)
    expect((await heard((one) => one.event === 'release')).data).toEqual({ sequence })
  })

  test('is told nothing twice, and nothing of an item from the future', async () => {
    const { heard, hear: wait } = await hear()
    await bring('Not before tomorrow', { postedAt: new Date(Date.now() + 86_400_000).toISOString() })
    await bring('Once only')
    await wait(about('Once only'))
    await bring('And then this')
    await wait(about('And then this'))
    expect(heard.filter(about('Once only'))).toHaveLength(1)
    expect(heard.filter(about('Not before tomorrow'))).toEqual([])
  })
})

describe('Whoever comes back', () => {
  test.each(['header', 'address'])('is told what they missed, by the %s', async (way) => {
    const before = await bring(`Seen before ${way}`)
    const missed = await bring(`Missed by ${way}`)
    const last = String(Date.parse(before.updatedAt))
    const { hear: heard } = await (way === 'header'
      ? hear('', { 'last-event-id': last })
      : hear(`?since=${last}`))
    expect((await heard(about(`Missed by ${way}`))).id).toBe(String(Date.parse(missed.updatedAt)))
  })

  test.each([['-1'], ['x'], ['9'.repeat(40)], ['%0d%0aevent: x'], ['99999999999999'], ['']])(
    'with %p for the last event is served from now on',
    async (last) => {
      const { answer, hear: heard } = await hear(`?since=${encodeURIComponent(last)}`)
      expect(answer.statusCode).toBe(200)
      const headline = `After ${last.length} signs ${last.charCodeAt(0)}`
      await bring(headline)
      await heard(about(headline))
    },
  )
})

describe('How fresh the wire is', () => {
  const health = (lastItemAt: string) => ({
    status: 'live' as const,
    outcome: 'broken' as const,
    said: 'The server at inner.example answered with 500.',
    lastItemAt,
  })
  const polling = { enabled: true, address: 'https://inner.example/feed' }
  const names = (code: string) => (one: { event: string; data: Record<string, unknown> }) =>
    isHealth(one) && JSON.stringify(one.data).includes(code)
  let quiet: Source

  test('is told when a source falls quiet: who and since when, and nothing of where and why', async () => {
    const { hear: heard } = await hear()
    expect((await heard(isHealth)).data).toEqual({ quiet: [], more: 0, wholeSince: null })
    await createSource(newsroom.payload, { polling, health: health(hoursAgo(1)) })
    const since = hoursAgo(24 * 8)
    quiet = await createSource(newsroom.payload, { polling, health: health(since) })
    const { code, name } = quiet
    const { data, id } = await heard(names(code))
    expect(data).toEqual({ quiet: [{ code, name, state: 'late', since }], more: 0, wholeSince: null })
    expect(id).toBe('')
  })

  test('is told once to whoever comes back, with what the markets do', async () => {
    const { heard, hear: wait } = await hear('', { 'last-event-id': String(Date.now()) })
    await wait(names(quiet.code))
    expect((await wait(({ event }) => event === 'markets')).data).toMatchObject({
      markets: { instruments: [] },
    })
    await bring('News to wait for')
    await wait(about('News to wait for'))
    expect(heard.filter(isHealth)).toHaveLength(1)
    expect(heard.filter(({ event }) => event === 'markets')).toHaveLength(1)
  })

  test('is told when the source writes again', async () => {
    const { hear: heard } = await hear()
    await heard(names(quiet.code))
    await newsroom.payload.update({
      collection: 'sources',
      id: quiet.id,
      data: { health: { lastItemAt: hoursAgo(0) } },
    })
    const again = await heard((one) => isHealth(one) && !names(quiet.code)(one))
    expect(again.data['quiet']).toEqual([])
  })

  test('does not count a source that the desk stopped polling, or that never wrote', async () => {
    const { heard, hear: wait } = await hear()
    const stopped = await createSource(newsroom.payload, {
      polling: { ...polling, enabled: false },
      health: health(hoursAgo(24 * 8)),
    })
    await createSource(newsroom.payload, { polling, health: { outcome: 'ok', status: 'silent' } })
    const late = await createSource(newsroom.payload, { polling, health: health(hoursAgo(24 * 9)) })
    const { data } = await wait(names(late.code))
    expect(data['quiet']).toHaveLength(1)
    expect(JSON.stringify(heard)).not.toContain(stopped.code)
  })
})

describe('What the markets do', () => {
  const quote = (price: number): string => {
    const asOf = new Date(Date.now() - 60_000).toISOString()
    return JSON.stringify({ asOf, quotes: [{ symbol: 'SPY', price, movePercent: 0.5, asOf }] })
  }
  const priceIs =
    (price: string) =>
    ({ event, data }: Heard): boolean =>
      event === 'markets' && JSON.stringify(data).includes(`"price":"${price}"`)

  test('is told when a price changes, without any word of where prices come from', async () => {
    const { hear: heard } = await hear()
    await newsroom.payload.updateGlobal({ slug: 'markets', data: { instruments: defaultInstruments } })
    const file = join(newsroom.folder, 'quotes.json')
    await writeFile(file, quote(733.24))
    await heard(priceIs('$733.24'))
    await writeFile(file, quote(735.1))
    const { data, id } = await heard(priceIs('$735.10'))
    expect(Object.keys(data).sort()).toEqual(['digest', 'exchanges', 'markets'])
    expect(JSON.stringify(data)).not.toContain('quotes.json')
    expect(id).toBe('')
  }, 60_000)
})

describe('The line', () => {
  test('is never kept by a cache, and open to no other site', async () => {
    const { answer } = await hear('', { origin: 'https://other.example' })
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('lets a client go that does not read, and keeps the others', async () => {
    const { hear: heard } = await hear()
    const { port } = server.address() as AddressInfo
    const deaf = connect(port, '127.0.0.1')
    deaf.on('error', () => undefined)
    deaf.write('GET /live HTTP/1.1\r\nHost: x\r\n\r\n')
    deaf.pause()
    const { clients } = line
    await until(() => clients.size === 2)
    // More than the two sockets between us hold, and then some.
    for (let told = 0; told < 400 && clients.size > 1; told += 1) {
      clients.tell(eventText({ event: 'wire', at: 1, data: { headline: 'x'.repeat(60_000) } }))
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(clients.size).toBe(1)
    await bring('Still told')
    await heard(about('Still told'))
    deaf.destroy()
  })

  test('is forgotten when its client goes', async () => {
    const { close } = await hear()
    const before = line.clients.size
    close()
    await until(() => line.clients.size < before)
    expect(line.clients.size).toBe(before - 1)
  })

  test('is shared: one address takes no more than its part, and no more listen than there is room for', async () => {
    await until(() => line.clients.size === 0)
    const from = (address: string) => hear('', { 'x-forwarded-for': `8.8.8.8, ${address}` })
    const many = await Promise.all(Array.from({ length: 20 }, () => from('203.0.114.7')))
    const statuses = many.map(({ answer }) => answer.statusCode)
    expect(statuses.filter((one) => one === 200)).toHaveLength(8)
    const refused = many.find(({ answer }) => answer.statusCode === 429)
    expect(refused?.answer.headers['retry-after']).toBe('30')
    const others = await Promise.all(
      Array.from({ length: 6 }, (_, at) => from(`203.0.114.${String(at + 50)}`)),
    )
    expect(others.map(({ answer }) => answer.statusCode).sort()).toEqual([200, 200, 200, 200, 503, 503])
    many.find(({ answer }) => answer.statusCode === 200)?.close()
    await until(() => line.clients.size < 12)
    expect((await from('203.0.114.7')).answer.statusCode).toBe(200)
  })
})
