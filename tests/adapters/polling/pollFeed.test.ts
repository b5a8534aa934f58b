import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import type { FetchSettings } from '../../../src/adapters/evidence/fetchSettings.ts'
import { userAgent } from '../../../src/adapters/evidence/userAgent.ts'
import { pollSource } from '../../../src/adapters/polling/pollSource.ts'
import { startOfPolling, type PollCursor } from '../../../src/domain/wire/pollCursor.ts'
import {
  loopbackSettings,
  openLoopbackWeb,
  sendOn,
  status,
  type LoopbackWeb,
} from '../evidence/loopbackWeb.ts'
import { bytesOf } from '../wire/readFixture.ts'

type Serve = (request: IncomingMessage, response: ServerResponse) => void

const send =
  (body: Uint8Array | string, headers: Record<string, string> = {}): Serve =>
  (_, response) => {
    response.writeHead(200, headers).end(body)
  }
const jsonFeed = (items: unknown[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Quay', items })
const one = jsonFeed([{ id: 7, content_text: 'The bridge is open.' }])
const moved =
  (code: number, location: string): Serve =>
  (_, response) => {
    response.writeHead(code, { location }).end()
  }

/** A tag with letters beyond ASCII and a date no clock can read: both are the server's own business. */
const etag = Buffer.from('W/"bridge é \\ 7"', 'latin1').toString('latin1')
const lastModified = 'Thu, 25 Jun 2026 25:61:00 GMT+soon'
const named: Serve = (request, response) => {
  const isKnown =
    request.headers['if-none-match'] === etag || request.headers['if-modified-since'] === lastModified
  if (isKnown) response.writeHead(304).end()
  else response.writeHead(200, { etag, 'last-modified': lastModified }).end(one)
}

const pages: Record<string, Serve> = {
  '/rss': send(bytesOf('harbour.rss.xml'), { 'content-type': 'application/rss+xml' }),
  '/atom': send(bytesOf('ministry.atom.xml'), { 'content-type': 'application/atom+xml' }),
  '/rdf': send(bytesOf('observatory.rdf.xml'), { 'content-type': 'application/rdf+xml' }),
  '/json': send(bytesOf('market.feed.json'), { 'content-type': 'application/feed+json' }),
  '/nothing': send(jsonFeed([])),
  '/named': named,
  '/one': send(one),
  '/no-answer-to-304': status(304),
  '/301': moved(301, '/308'),
  '/308': moved(308, '/named'),
  '/302': moved(302, '/one'),
  '/307': moved(307, '/one'),
  '/301-then-302': moved(301, '/302'),
  '/301-to-nothing': moved(301, '/page'),
  '/301-loop': moved(301, '/301-loop'),
  '/302-home': sendOn('/page'),
  '/gone': status(410),
  '/busy': status(429, { 'retry-after': '120' }),
  '/closed': status(503, { 'retry-after': 'Thu, 25 Jun 2026 07:30:00 GMT' }),
  '/busy-unsaid': status(429),
  '/closed-unsaid': status(503),
  '/page': send('<!doctype html><html><body>Welcome to the quay.</body></html>', {
    'content-type': 'application/rss+xml',
  }),
  '/lying': send(bytesOf('harbour.rss.xml'), { 'content-type': 'image/png' }),
  '/latin': send(Buffer.from(one.replace('bridge', 'br\xfccke'), 'latin1'), {
    'content-type': 'application/json; charset=iso-8859-1',
  }),
  '/not-utf8': send(
    Buffer.from(
      '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>Z\xfcrich</title></item></channel></rss>',
      'latin1',
    ),
  ),
  '/bomb': send(
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>',
  ),
  '/outside': send(
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&e;</title></item></channel></rss>',
  ),
  '/torn': send('<rss version="2.0"><channel><item><title>Half of'),
  '/empty': send(''),
  '/binary': send(Buffer.from([0, 1, 2, 3, 0, 255])),
  '/huge': send(`${' '.repeat(3_000_000)}${one}`),
  '/drip': (_, response) => {
    response.writeHead(200)
    const dripping = setInterval(() => response.write('<'), 20)
    response.on('close', () => clearInterval(dripping))
  },
  '/silent': () => undefined,
  '/breaks-off': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('<rss', () => response.destroy())
  },
  '/future': send(jsonFeed([{ id: '1', content_text: 'Tomorrow.', date_published: '2099-01-01T00:00:00Z' }])),
  '/many': send(
    jsonFeed(Array.from({ length: 10_000 }, (_, at) => ({ id: at, content_text: `Item ${String(at)}` }))),
  ),
}

const now = new Date('2026-06-25T07:00:00.000Z')
let web: LoopbackWeb
let settings: FetchSettings

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
})
afterAll(async () => web.close())
beforeEach(() => {
  const wire = { ...loopbackSettings(web.port, { now: () => now.getTime() }) }
  settings = { ...wire, userAgent: userAgent('MonexusWire', 'https://paper.example') }
})

const limited = (limits: Partial<FetchSettings['limits']>): FetchSettings => ({
  ...settings,
  limits: { ...settings.limits, ...limits },
})
const poll = (path: string, cursor: PollCursor = startOfPolling, using: FetchSettings = settings) =>
  pollSource(
    'rss',
    { address: web.url(`quay.example${path}`), handle: null, cursor, now },
    (url, conditions) => fetchSafely(url, using, conditions),
  )
const last = (path: string) => web.headersOf(`quay.example${path}`)

describe('a source that answers', () => {
  test.each([
    ['/rss', 6],
    ['/atom', 2],
    ['/rdf', 2],
    ['/json', 2],
  ])('%s is read', async (path, count) => {
    const polled = await poll(path)
    expect(polled).toMatchObject({ outcome: 'ok', movedTo: null, retryAt: null })
    expect(polled.items).toHaveLength(count)
    expect(polled.said).toMatch(new RegExp(`^${String(count)} items read\\.`))
  })

  test('is told who asks', async () => {
    await poll('/rss')
    expect(last('/rss')['user-agent']).toBe('MonexusWire/1.0 (+https://paper.example)')
  })

  test('with nothing in it is empty, which is no fault', async () => {
    expect(await poll('/nothing')).toMatchObject({ outcome: 'empty', items: [] })
  })

  test('with a number for an id is understood', async () => {
    expect((await poll('/one')).items[0]?.externalId).toBe('7')
  })

  test('is not believed about its type, and is about its letters where it says nothing itself', async () => {
    expect(await poll('/lying')).toMatchObject({ outcome: 'ok' })
    expect((await poll('/latin')).items[0]?.headline).toBe('The brücke is open.')
  })
})

describe('a source that names its copies', () => {
  test('gets both names back byte for byte, and may say that nothing changed', async () => {
    const first = await poll('/named')
    expect(first.outcome).toBe('ok')
    const again = await poll('/named', first.cursor)
    expect(last('/named')).toMatchObject({ 'if-none-match': etag, 'if-modified-since': lastModified })
    expect(again).toMatchObject({ outcome: 'not-modified', items: [], cursor: first.cursor })
  })

  test('is asked without conditions at first, and at every other address', async () => {
    const { cursor } = await poll('/named')
    await poll('/one', cursor)
    expect(last('/one')).not.toHaveProperty('if-none-match')
    expect(last('/one')).not.toHaveProperty('if-modified-since')
  })

  test('keeps them over a fault between', async () => {
    const { cursor } = await poll('/named')
    expect((await poll('/torn', cursor)).cursor).toEqual(cursor)
  })

  test('cannot say “not modified” to who did not ask', async () => {
    expect(await poll('/no-answer-to-304')).toMatchObject({ outcome: 'broken', items: [] })
  })
})

describe('a source that moves', () => {
  test('for good is polled at its new address, as far as it moved for good', async () => {
    expect(await poll('/301')).toMatchObject({ outcome: 'ok', movedTo: web.url('quay.example/named') })
    expect(await poll('/308')).toMatchObject({ outcome: 'ok', movedTo: web.url('quay.example/named') })
    expect((await poll('/301-then-302')).movedTo).toBe(web.url('quay.example/302'))
  })

  test('for good without a change says both', async () => {
    const { cursor } = await poll('/301')
    expect(await poll('/301', cursor)).toMatchObject({
      outcome: 'not-modified',
      movedTo: web.url('quay.example/named'),
    })
  })

  test.each(['/302', '/307'])('for now (%s) is read and stays where it was', async (path) => {
    expect(await poll(path)).toMatchObject({ outcome: 'ok', movedTo: null })
  })

  test('to where there is nothing to read stays where it was', async () => {
    expect(await poll('/301-to-nothing')).toMatchObject({ outcome: 'refused', movedTo: null })
  })
})

describe('a source that asks to be left alone', () => {
  test.each([
    ['/busy', '2026-06-25T07:02:00.000Z'],
    ['/closed', '2026-06-25T07:30:00.000Z'],
    ['/busy-unsaid', '2026-06-25T07:05:00.000Z'],
    ['/closed-unsaid', null],
  ])('%s is throttled until %s', async (path, retryAt) => {
    expect(await poll(path)).toMatchObject({ outcome: 'throttled', retryAt, items: [] })
  })

  test('is not asked before, for no other address of its host', async () => {
    await poll('/busy')
    const before = web.asked.length
    expect(await poll('/rss')).toMatchObject({ outcome: 'throttled', retryAt: '2026-06-25T07:02:00.000Z' })
    expect(web.asked).toHaveLength(before)
  })
})

describe('whatever else is answered is an outcome in words', () => {
  test.each([
    ['/gone', 'gone', 'gone for good'],
    ['/never-was', 'refused', 'nothing at this address'],
    ['/page', 'refused', 'web page'],
    ['/302-home', 'refused', 'web page'],
    ['/301-loop', 'broken', 'without end'],
    ['/bomb', 'refused', 'entities'],
    ['/outside', 'refused', 'entities'],
    ['/torn', 'broken', 'broken XML'],
    ['/empty', 'refused', 'empty'],
    ['/binary', 'refused', 'binary'],
    ['/breaks-off', 'broken', 'breaks off'],
  ])('%s: %s', async (path, outcome, words) => {
    const polled = await poll(path)
    expect(polled).toMatchObject({ outcome, items: [], movedTo: null, cursor: startOfPolling })
    expect(polled.said).toContain(words)
    expect(polled.said).toMatch(/\.$/)
  })

  test('letters in another encoding than stated are marked and told, and the feed goes on', async () => {
    const polled = await poll('/not-utf8')
    expect(polled).toMatchObject({ outcome: 'ok', items: [{ headline: 'Z\uFFFDrich' }] })
    expect(polled.said).toContain('1 broken letter is shown as')
  })

  test.each([401, 403, 451, 500, 502])('a status of %i', async (code) => {
    pages['/coded'] = status(code)
    const outcome = code < 500 ? 'refused' : 'broken'
    expect(await poll('/coded')).toMatchObject({ outcome, said: expect.stringContaining(String(code)) })
  })

  test('a source that sends a byte now and then, or nothing, ends with its time', async () => {
    const impatient = limited({ totalTime: 300 })
    for (const path of ['/drip', '/silent'])
      expect(await poll(path, startOfPolling, impatient)).toMatchObject({
        outcome: 'broken',
        said: expect.stringContaining('in time'),
      })
  })

  test('a gigantic one is left as soon as it is too large', async () => {
    const polled = await poll('/huge', startOfPolling, limited({ bodyBytes: 1_000_000 }))
    expect(polled).toMatchObject({ outcome: 'broken', said: expect.stringContaining('more than') })
  })

  test('a robots.txt that forbids it is obeyed', async () => {
    pages['/robots.txt'] = send('User-agent: MonexusWire\nDisallow: /rss')
    expect(await poll('/rss')).toMatchObject({
      outcome: 'refused',
      said: expect.stringContaining('asks programs'),
    })
    expect(await poll('/atom')).toMatchObject({ outcome: 'ok' })
    delete pages['/robots.txt']
  })

  test('an address on this machine is not connected to', async () => {
    const shut: FetchSettings = { ...settings, mayConnect: () => false }
    expect(await poll('/rss', startOfPolling, shut)).toMatchObject({ outcome: 'refused' })
  })
})

test('items from the future are read and told of', async () => {
  const polled = await poll('/future')
  expect(polled.outcome).toBe('ok')
  expect(polled.said).toContain('later than received')
})

test('ten thousand items at once are ten thousand items', async () => {
  expect((await poll('/many')).items).toHaveLength(10_000)
})
