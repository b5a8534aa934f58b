import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import type { FetchSettings } from '../../../src/adapters/evidence/fetchSettings.ts'
import { html, loopbackSettings, openLoopbackWeb, sendOn, status, type LoopbackWeb } from './loopbackWeb.ts'

const MEGABYTE = 1024 * 1024
const packed =
  (body: Buffer, encoding: string) =>
  (_: unknown, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body)
  }

let sentOfHuge = 0
const pages: Parameters<typeof openLoopbackWeb>[0] = {
  '/page': html('<p>The ferry sails at nine.</p>', { 'set-cookie': 'visitor=1' }),
  '/moved': sendOn('/page'),
  '/loop': sendOn('/loop'),
  '/to-script': sendOn('javascript:alert(1)'),
  '/nowhere': (_, response) => void response.writeHead(302).end(),
  '/fault': status(500),
  '/forbidden': status(403),
  '/gone': status(410),
  '/busy': status(429, { 'retry-after': '120' }),
  '/closed-for-now': status(503, { 'retry-after': 'Thu, 25 Jun 2026 07:00:00 GMT' }),
  '/huge': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.on('close', () => (sentOfHuge = response.socket?.bytesWritten ?? sentOfHuge))
    const more = (): void => {
      while (response.write(Buffer.alloc(64 * 1024, 97))) if (response.destroyed) return
      response.once('drain', more)
    }
    more()
  },
  '/endless': (_, response) => {
    response.writeHead(200)
    const dripping = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(dripping))
  },
  '/silent': () => undefined,
  '/bomb.gz': packed(gzipSync(Buffer.alloc(100 * MEGABYTE)), 'gzip'),
  '/bomb.br': packed(
    brotliCompressSync(Buffer.alloc(20 * MEGABYTE), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    'br',
  ),
  '/packed.gz': packed(gzipSync('<p>packed</p>'), 'gzip'),
  '/packed.br': packed(brotliCompressSync('<p>packed</p>'), 'br'),
  '/torn.gz': packed(gzipSync('<p>words that never come whole</p>').subarray(0, 20), 'gzip'),
  '/odd-packing': packed(Buffer.from('x'), 'zstd'),
  '/header-bomb': (_, response) => {
    for (let n = 0; n < 100; n += 1) response.setHeader(`x-${String(n)}`, 'a'.repeat(1000))
    response.end('x')
  },
  '/breaks-off': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('only this', () => response.destroy())
  },
}

let web: LoopbackWeb
let settings: FetchSettings
const fetchPlace = (place: string, with_: FetchSettings = settings) => fetchSafely(web.url(place), with_)

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
  settings = loopbackSettings(web.port)
})
afterAll(async () => web.close())

describe('a page', () => {
  test('is read with its status, headers, bytes and the way to it', async () => {
    const answer = await fetchPlace('quay.example/moved')
    expect(answer).toMatchObject({
      ok: true,
      url: web.url('quay.example/moved'),
      finalUrl: web.url('quay.example/page'),
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      hops: [{ status: 302 }, { status: 200 }],
    })
    expect(answer.ok && Buffer.from(answer.bytes).toString()).toBe('<p>The ferry sails at nine.</p>')
  })

  test('is asked for by name, without cookies, credentials and referrer, now and after an offered cookie', async () => {
    const signed = await fetchSafely(
      web.url('quay.example/page?once').replace('http://', 'http://name:secret@'),
      settings,
    )
    expect(JSON.stringify(signed)).not.toContain('secret')
    const answer = await fetchPlace('quay.example/page?twice')
    const sent = ['once', 'twice'].map((time) => web.headersOf(`quay.example/page?${time}`))
    for (const headers of sent) {
      expect(headers['user-agent']).toBe('MonexusEvidence/1.0 (+https://paper.example)')
      expect(headers['accept-encoding']).toBe('gzip, br')
      expect(Object.keys(headers)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(cookie|authorization|referer)$/)]),
      )
    }
    expect(answer.ok && answer.headers).not.toHaveProperty('set-cookie')
  })

  test.each(['packed.gz', 'packed.br'])('%s is unpacked, and kept as it came', async (place) => {
    const answer = await fetchPlace(`quay.example/${place}`)
    expect(answer.ok && Buffer.from(answer.bytes).toString()).toBe('<p>packed</p>')
    expect(answer.ok && Buffer.from(answer.received).toString()).not.toBe('<p>packed</p>')
  })

  test('that is gone is an answer, not a fault', async () => {
    expect(await fetchPlace('quay.example/gone')).toMatchObject({ ok: true, status: 410 })
    expect(await fetchPlace('quay.example/never-was')).toMatchObject({ ok: true, status: 404 })
  })
})

describe('a page that is not read says why', () => {
  test.each([
    ['/loop', 'too-many-redirects'],
    ['/to-script', 'bad-url'],
    ['/nowhere', 'bad-url'],
    ['/fault', 'http-status'],
    ['/forbidden', 'http-status'],
    ['/bomb.gz', 'too-large'],
    ['/bomb.br', 'too-large'],
    ['/header-bomb', 'too-large'],
    ['/torn.gz', 'broken-answer'],
    ['/odd-packing', 'broken-answer'],
    ['/breaks-off', 'broken-answer'],
  ])('%s: %s', async (place, reason) => {
    const answer = await fetchPlace(`quay.example${place}`)
    expect(answer).toMatchObject({ ok: false, reason, sentence: expect.stringMatching(/^[^].{10,}\.$/) })
  })

  test('a page without end is left as soon as it is longer than a page', async () => {
    expect(await fetchPlace('quay.example/huge')).toMatchObject({ ok: false, reason: 'too-large' })
    expect(sentOfHuge).toBeLessThan(50 * MEGABYTE)
  })

  test.each(['/endless', '/silent'])('%s ends with its time', async (place) => {
    const limits = { ...settings.limits, totalTime: 500 }
    const answer = await fetchPlace(`quay.example${place}`, { ...settings, limits })
    expect(answer).toMatchObject({ ok: false, reason: 'timeout' })
  })

  test('a name that is never resolved ends with its time', async () => {
    const resolve = (): Promise<string[]> => new Promise(() => undefined)
    const answer = await fetchPlace(
      'deaf.example/page',
      loopbackSettings(web.port, { resolve, limits: { ...settings.limits, totalTime: 100 } }),
    )
    expect(answer).toMatchObject({ ok: false, reason: 'timeout' })
  })

  test('a name nobody has, and a host that refuses, cannot be reached', async () => {
    const resolve = async (): Promise<string[]> => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    const nobody = await fetchPlace('nobody.example/page', loopbackSettings(web.port, { resolve }))
    expect(nobody).toMatchObject({ ok: false, reason: 'unreachable' })
    const closed = await openLoopbackWeb({})
    await closed.close()
    const refused = await fetchSafely(closed.url('quay.example/page'), loopbackSettings(closed.port))
    expect(refused).toMatchObject({ ok: false, reason: 'unreachable' })
  })

  test.each([
    '',
    'ferry',
    'ftp://quay.example/a',
    'file:///etc/passwd',
    'http://',
    `https://quay.example/${'a'.repeat(5000)}`,
  ])('“%.30s” is no address', async (url) => {
    expect(await fetchSafely(url, settings)).toMatchObject({ ok: false, reason: 'bad-url' })
  })
})

describe('a host that asks to be left alone', () => {
  test('is not asked again before its time, for no page, and then it is', async () => {
    let now = Date.parse('2026-06-25T06:00:00Z')
    const patient = loopbackSettings(web.port, { now: () => now })
    const first = await fetchPlace('busy.example/busy', patient)
    expect(first).toMatchObject({ reason: 'rate-limited', status: 429, retryAt: '2026-06-25T06:02:00.000Z' })
    const before = web.asked.length
    expect(await fetchPlace('busy.example/page', patient)).toMatchObject({ reason: 'rate-limited' })
    expect(web.asked).toHaveLength(before)
    now += 121_000
    expect(await fetchPlace('busy.example/page', patient)).toMatchObject({ ok: true })
  })

  test('may name a date', async () => {
    const now = Date.parse('2026-06-25T06:00:00Z')
    const answer = await fetchPlace(
      'busy.example/closed-for-now',
      loopbackSettings(web.port, { now: () => now }),
    )
    expect(answer).toMatchObject({
      reason: 'rate-limited',
      status: 503,
      sentence: expect.stringContaining('before 07:00 UTC on 2026-06-25'),
    })
  })
})
