import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { createServer as createPaper } from '../../src/server/createServer.ts'
import { followNewsroom } from '../../src/server/live/followNewsroom.ts'
import { LiveClients } from '../../src/server/live/LiveClients.ts'
import { createWireItem } from '../factories/createWireItem.ts'
import { listen, type Listener } from '../factories/listen.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { plannedEdition, press } from '../factories/printedEdition.ts'
import { siteOf } from '../factories/servePaper.ts'

let newsroom: TestNewsroom
let server: Server
let origin: string
let end: () => void
const clients = new LiveClients()
const open: Listener[] = []

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  end = followNewsroom(newsroom.payload, clients)
  const parts = { site: siteOf(newsroom), newsroom: () => undefined, mediaFolder: newsroom.folder }
  server = createServer(createPaper({ ...parts, live: clients })).listen(0, '127.0.0.1')
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
const about = (headline: string) => (one: { data: Record<string, unknown> }) =>
  one.data['headline'] === headline

describe('Whoever listens', () => {
  test('is told of an item that comes in, and of its words when they change', async () => {
    const { hear: heard } = await hear()
    const item = await bring('Ferry runs aground')
    const { event, id, data } = await heard(about('Ferry runs aground'))
    expect(event).toBe('wire')
    expect(Number(id)).toBe(Date.parse(item.updatedAt))
    expect(Object.keys(data).sort()).toEqual(['headline', 'postedAt', 'sourceCode', 'sourceName', 'url'])
    await newsroom.payload.update({
      collection: 'wire-items',
      id: item.id,
      data: { headline: 'Ferry refloated', state: 'edited' },
    })
    expect((await heard(about('Ferry refloated'))).data['url']).toBe(data['url'])
  })

  test('is told the address only of what its source took back', async () => {
    const { hear: heard } = await hear()
    const item = await bring('Wrong number of crates')
    await heard(about('Wrong number of crates'))
    await newsroom.payload.update({ collection: 'wire-items', id: item.id, data: { state: 'withheld' } })
    const { data } = await heard((one) => one.data['isGone'] === true)
    expect(data).toEqual({ url: item.canonicalUrl, isGone: true })
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
    while (clients.size < 2) await new Promise((resolve) => setImmediate(resolve))
    // More than the two sockets between us hold, and then some.
    for (let told = 0; told < 400 && clients.size > 1; told += 1) {
      clients.tell({ event: 'wire', at: 1, data: { headline: 'x'.repeat(60_000) } })
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(clients.size).toBe(1)
    await bring('Still told')
    await heard(about('Still told'))
    deaf.destroy()
  })

  test('is forgotten when its client goes', async () => {
    const { close } = await hear()
    const before = clients.size
    close()
    while (clients.size >= before) await new Promise((resolve) => setImmediate(resolve))
    expect(clients.size).toBe(before - 1)
  })
})
