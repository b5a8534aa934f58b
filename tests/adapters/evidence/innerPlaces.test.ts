import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { fetchSettings } from '../../../src/adapters/evidence/fetchSettings.ts'
import { html, loopbackSettings, openLoopbackWeb, sendOn, type LoopbackWeb } from './loopbackWeb.ts'

/** What must never be reached: a server inside, on addresses that the settings do not allow. */
let inner: LoopbackWeb
let innerIpv6: LoopbackWeb | null
let web: LoopbackWeb

const secret = html('the secrets of the house')

beforeAll(async () => {
  web = await openLoopbackWeb({
    '/page': html('<p>outside</p>'),
    '/to-metadata': sendOn('http://169.254.169.254/latest/meta-data/'),
    '/to-ipv6-loopback': (_, response) =>
      void response.writeHead(302, { location: `http://[::1]:${String(web.port)}/page` }).end(),
    '/to-mapped': (_, response) =>
      void response.writeHead(302, { location: `http://[::ffff:127.0.0.2]:${String(web.port)}/page` }).end(),
    '/to-one-number': (_, response) =>
      void response.writeHead(302, { location: `http://2130706434:${String(web.port)}/page` }).end(),
    '/to-inner-name': (_, response) =>
      void response.writeHead(302, { location: `http://inside.example:${String(web.port)}/page` }).end(),
    '/to-intranet': sendOn('http://wiki.corp/page'),
  })
  inner = await openLoopbackWeb(
    { '/page': secret, '/robots.txt': secret },
    { host: '127.0.0.2', port: web.port },
  )
  innerIpv6 = await openLoopbackWeb({ '/page': secret }, { host: '::1', port: web.port }).catch(() => null)
})
afterAll(async () => {
  for (const one of [web, inner, innerIpv6]) await one?.close()
})

const resolve = async (host: string): Promise<string[]> =>
  host === 'inside.example' ? ['127.0.0.2'] : ['127.0.0.1']

const connectionsInside = (): number => inner.connections() + (innerIpv6?.connections() ?? 0)

describe('no request leaves to where it should not', () => {
  test.each([
    '/to-metadata',
    '/to-ipv6-loopback',
    '/to-mapped',
    '/to-one-number',
    '/to-inner-name',
    '/to-intranet',
  ])('a page that sends on %s', async (place) => {
    const answer = await fetchSafely(web.url(`quay.example${place}`), loopbackSettings(web.port, { resolve }))
    expect(answer).toMatchObject({ ok: false, reason: 'address-refused' })
    expect(connectionsInside()).toBe(0)
  })

  test.each(['127.0.0.2', '0x7f000002', '017700000002', '2130706434', '127.2', '[::1]', '[::ffff:7f00:2]'])(
    'an address written as %s',
    async (host) => {
      const url = `http://${host}:${String(web.port)}/page`
      expect(await fetchSafely(url, loopbackSettings(web.port))).toMatchObject({ reason: 'address-refused' })
      expect(connectionsInside()).toBe(0)
    },
  )

  test('an intranet’s name is not even asked for', async () => {
    const names: string[] = []
    const resolve = async (host: string): Promise<string[]> => {
      names.push(host)
      return ['127.0.0.1']
    }
    const settings = loopbackSettings(web.port, { resolve })
    for (const host of ['localhost', 'wiki.corp', 'printer.local', 'payroll']) {
      expect(await fetchSafely(web.url(`${host}/page`), settings)).toMatchObject({
        reason: 'address-refused',
      })
    }
    expect(names).toEqual([])
  })

  test('one inner address among public ones refuses them all', async () => {
    const mixed = loopbackSettings(web.port, { resolve: async () => ['127.0.0.1', '127.0.0.2'] })
    expect(await fetchSafely(web.url('mixed.example/page'), mixed)).toMatchObject({
      reason: 'address-refused',
    })
    expect(connectionsInside()).toBe(0)
  })
})

describe('a name that changes what it leads to', () => {
  /** The first answers are public, all later ones lead inside. */
  const turncoat = (publicAnswers: number) => {
    const asked: string[] = []
    return {
      asked,
      resolve: async (host: string): Promise<string[]> => {
        asked.push(host)
        return asked.length > publicAnswers ? ['127.0.0.2'] : ['127.0.0.1']
      },
    }
  }

  test('is resolved once for each request, and the connection keeps to the address that was checked', async () => {
    const name = turncoat(2)
    const settings = loopbackSettings(web.port, { resolve: name.resolve })
    expect(await fetchSafely(web.url('turncoat.example/page'), settings)).toMatchObject({ ok: true })
    expect(name.asked).toHaveLength(2)
    expect(connectionsInside()).toBe(0)
  })

  test('is refused as soon as it leads inside, though its robots.txt was public', async () => {
    const settings = loopbackSettings(web.port, { resolve: turncoat(1).resolve })
    expect(await fetchSafely(web.url('turncoat.example/page'), settings)).toMatchObject({
      reason: 'address-refused',
    })
    expect(connectionsInside()).toBe(0)
  })
})

describe('a place that was opened', () => {
  const opening = (...places: string[]) => fetchSettings('https://paper.example', { opened: new Set(places) })

  test('is read under the name and port it was opened with', async () => {
    const byAddress = opening(`127.0.0.1:${String(web.port)}`)
    expect(await fetchSafely(web.url('127.0.0.1/page'), byAddress)).toMatchObject({ ok: true })
    const byName = opening(`localhost:${String(web.port)}`)
    expect(await fetchSafely(web.url('localhost/page'), byName)).toMatchObject({ ok: true })
  })

  test.each([
    ['another port', '127.0.0.1:1', '127.0.0.1/page'],
    ['another name', 'localhost:PORT', '127.0.0.1/page'],
    ['a public name that leads there', '127.0.0.1:PORT', 'turncoat.example/page'],
  ])('leaves %s shut', async (_what, place, page) => {
    const resolve = async () => Promise.resolve(['127.0.0.1'])
    const settings = { ...opening(place.replace('PORT', String(web.port))), resolve }
    const connected = web.connections()
    expect(await fetchSafely(web.url(page), settings)).toMatchObject({ reason: 'address-refused' })
    expect(web.connections()).toBe(connected)
  })
})

describe('the settings of the product', () => {
  const settings = fetchSettings('https://paper.example')

  test.each([
    ['8.8.8.8', 80, true],
    ['8.8.8.8', 443, true],
    ['8.8.8.8', 8080, true],
    ['8.8.8.8', 8443, true],
    ['8.8.8.8', 25, false],
    ['8.8.8.8', 6379, false],
    ['127.0.0.1', 443, false],
    ['10.1.2.3', 80, false],
  ])('%s at port %d: %s', (address, port, may) => {
    expect(settings.mayConnect(address, port)).toBe(may)
  })

  test('no setting of the environment opens loopback', async () => {
    const before = { ...process.env }
    const proxy = web.url('127.0.0.1')
    Object.assign(process.env, {
      MONEXUS_PUBLIC_URL: proxy,
      HTTP_PROXY: proxy,
      http_proxy: proxy,
      NO_PROXY: '',
    })
    const connected = web.connections()
    const answer = await fetchSafely(web.url('127.0.0.1/page'), fetchSettings('https://paper.example'))
    process.env = before
    expect(answer).toMatchObject({ reason: 'address-refused' })
    expect(web.connections()).toBe(connected)
  })

  test('a contact cannot write headers of its own', () => {
    expect(fetchSettings('a@b.example)\r\nCookie: x=1').userAgent).toBe(
      'MonexusEvidence/1.0 (+a@b.exampleCookie:x=1)',
    )
  })
})
