import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { dropClaim, takeClaim } from '../../src/commands/takeClaim.ts'
import { readSourceDesk } from '../../src/commands/readSourceDesk.ts'
import { pollAgain } from '../../src/commands/pollAgain.ts'
import { pollSources } from '../../src/commands/pollSources.ts'
import type { Source } from '../../src/generated/payload-types.ts'
import {
  html,
  loopbackSettings,
  openLoopbackWeb,
  status,
  type LoopbackWeb,
} from '../adapters/evidence/loopbackWeb.ts'
import { crashInPoll } from '../factories/crashInPoll.ts'
import { createSource } from '../factories/createSource.ts'
import { createStaff } from '../factories/createStaff.ts'
import { feedOf, readFromLoopback } from '../factories/feedOnLoopback.ts'
import { loadHere } from '../factories/loadHere.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { runInProcesses } from '../factories/runInProcesses.ts'

const MINUTE = 60_000
const start = new Date('2026-06-25T07:00:00.000Z')
const pages: Parameters<typeof openLoopbackWeb>[0] = {}

let newsroom: TestNewsroom
let web: LoopbackWeb
let number = 0

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  web = await openLoopbackWeb(pages)
}, 600_000)
afterAll(async () => {
  await web.close()
  await newsroom.close()
})
/** Each test has its own sources; those of the one before are left alone. */
beforeEach(async () => {
  await newsroom.payload.update({ collection: 'sources', where: {}, data: { polling: { enabled: false } } })
})

/** A polled source at a host of its own. */
const polledSource = (serve: (typeof pages)[string], some: Partial<Source> = {}): Promise<Source> => {
  number += 1
  const place = `host${String(number)}.example/wire`
  pages[place] = serve
  return createSource(newsroom.payload, {
    polling: { enabled: true, address: web.url(place), minutes: 10 },
    ...some,
  })
}
const placeOf = ({ polling }: Source): string =>
  (polling?.address ?? '').replace(/^http:\/\/([^:]+):\d+/, '$1')
const askedFor = (source: Source): number => web.asked.filter((one) => one === placeOf(source)).length
const poll = (minutes = 0) => {
  const at = new Date(start.getTime() + minutes * MINUTE)
  const fetch = readFromLoopback(web.port, { now: () => at.getTime() })
  return pollSources(newsroom.payload, { limit: 100, fetch, now: () => at, chance: () => 0 })
}
const nowOf = ({ id }: Source): Promise<Source> =>
  newsroom.payload.findByID({ collection: 'sources', id, depth: 0 })
const itemsOf = async ({ id }: Source) => {
  const { docs } = await newsroom.payload.find({
    collection: 'wire-items',
    where: { source: { equals: id } },
    pagination: false,
    depth: 0,
    joins: false,
  })
  return docs
}
const revisionsOf = async (source: Source): Promise<number> => {
  const ids = (await itemsOf(source)).map(({ id }) => id)
  let count = 0
  for (let at = 0; at < ids.length; at += 200) {
    const where = { item: { in: ids.slice(at, at + 200) } }
    count += (await newsroom.payload.count({ collection: 'wire-revisions', where })).totalDocs
  }
  return count
}

describe('a polled source', () => {
  test('is read, kept, and told of; then not before its time', async () => {
    const source = await polledSource(feedOf([1, 2, 3]))
    expect(await poll()).toBe(1)
    expect(await itemsOf(source)).toHaveLength(3)
    const read = await nowOf(source)
    expect(read.health).toMatchObject({
      status: 'live',
      outcome: 'ok',
      said: '3 items read. 3 new, 0 revised.',
      polledAt: start.toISOString(),
      lastItemAt: start.toISOString(),
    })
    expect(read.polling).toMatchObject({ enabled: true, faults: 0, nextAt: '2026-06-25T07:10:00.000Z' })
    expect(await poll(9)).toBe(0)
    expect(await poll(10)).toBe(1)
    expect(await itemsOf(source)).toHaveLength(3)
    expect(askedFor(source)).toBe(2)
  })

  test('that writes other words under a known id makes a revision', async () => {
    const source = await polledSource(feedOf([1]))
    await poll()
    pages[placeOf(source)] = feedOf([1], 'Corrected')
    await poll(10)
    expect(await itemsOf(source)).toMatchObject([{ text: 'Corrected 1', state: 'edited', revisions: 2 }])
    expect((await nowOf(source)).health?.said).toBe('1 item read. 0 new, 1 revised.')
  })

  test('is asked on conditions from its second poll on, however long ago the first was', async () => {
    const source = await polledSource((request, response) => {
      if (request.headers['if-none-match'] === '"a"') return void response.writeHead(304).end()
      response.setHeader('etag', '"a"')
      feedOf([1])(request, response)
    })
    await poll()
    await poll(10)
    expect((await nowOf(source)).health?.outcome).toBe('not-modified')
    expect(await itemsOf(source)).toHaveLength(1)
  })

  test('that somebody wants polled while a poll of it runs is polled once more', async () => {
    const wanted = new Date(start.getTime() + 30_000).toISOString()
    let isWanted = true
    const source = await polledSource((request, response) => {
      const { payload } = newsroom
      const want = isWanted
        ? payload.update({ collection: 'sources', id: source.id, data: { polling: { nextAt: wanted } } })
        : Promise.resolve()
      isWanted = false
      void want.then(() => feedOf([1])(request, response))
    })
    await poll()
    expect((await nowOf(source)).polling?.nextAt).toBe(wanted)
    await poll(1)
    expect(askedFor(source)).toBe(2)
    expect((await nowOf(source)).polling?.nextAt).toBe(new Date(start.getTime() + 11 * MINUTE).toISOString())
  })

  test('that moved for good is kept under its new address', async () => {
    const source = await polledSource((_, response) => {
      response.writeHead(301, { location: '/new' }).end()
    })
    pages['/new'] = feedOf([1])
    await poll()
    const { polling } = await nowOf(source)
    expect(polling?.address).toBe((source.polling?.address ?? '').replace('/wire', '/new'))
    expect(polling?.nextAt).toBe('2026-06-25T07:10:00.000Z')
  })

  test('that is gone is closed, and asked no more until somebody wants it', async () => {
    const source = await polledSource(status(410))
    await poll()
    expect(await nowOf(source)).toMatchObject({
      polling: { enabled: false, nextAt: null },
      health: { status: 'closed', outcome: 'gone' },
    })
    await poll(1000)
    expect(askedFor(source)).toBe(1)
  })

  test('that asks to be left alone is left alone as long', async () => {
    const source = await polledSource(status(429, { 'retry-after': '3600' }))
    await poll()
    expect((await nowOf(source)).polling?.nextAt).toBe('2026-06-25T08:00:00.000Z')
    await poll(59)
    expect(askedFor(source)).toBe(1)
  })

  test('that asks to be left alone is no fault of the others at its host, and they are asked once it may be', async () => {
    const broken = await polledSource(html('<!DOCTYPE x [<!ENTITY a "b">]><rss><channel/></rss>'))
    let at = start
    const fetch = readFromLoopback(web.port, { now: () => at.getTime() })
    const pollAt = (minutes: number) => {
      at = new Date(start.getTime() + minutes * MINUTE)
      return pollSources(newsroom.payload, { limit: 100, fetch, now: () => at, chance: () => 0 })
    }
    await pollAt(0)
    const before = await nowOf(broken)
    expect(before.health).toMatchObject({ outcome: 'refused', said: expect.stringContaining('entities') })

    const address = broken.polling?.address ?? ''
    const beside = (place: string, nextAt: Date) =>
      createSource(newsroom.payload, {
        polling: { enabled: true, address: address + place, minutes: 10, nextAt: nextAt.toISOString() },
      })
    const eager = await beside('/eager', new Date(start.getTime() - 2 * MINUTE))
    const fresh = await beside('/fresh', new Date(start.getTime() - MINUTE))
    pages[placeOf(eager)] = status(429, { 'retry-after': '3600' })
    pages[placeOf(fresh)] = feedOf([1])
    await pollAt(10)
    const wait = { host: new URL(address).host, until: '2026-06-25T08:10:00.000Z' }
    expect(await nowOf(eager)).toMatchObject({ health: { outcome: 'throttled' }, polling: { faults: 1 } })
    const held = await nowOf(broken)
    expect(held.health).toEqual(before.health)
    expect(held.polling).toMatchObject({ faults: 1, nextAt: wait.until, cursor: { wait } })
    const unheard = await nowOf(fresh)
    expect([unheard.health?.outcome ?? null, unheard.health?.polledAt ?? null]).toEqual([null, null])
    expect([unheard.polling?.faults ?? 0, unheard.polling?.nextAt]).toEqual([0, wait.until])
    const { user } = await createStaff(newsroom.payload, 'editor')
    const { sources } = await readSourceDesk(newsroom.payload, { user, now: at })
    expect(sources.find(({ id }) => id === broken.id)?.waitsFor).toEqual(wait)

    pages[placeOf(eager)] = feedOf([1])
    await pollAt(69)
    expect([askedFor(broken), askedFor(fresh)]).toEqual([1, 0])
    await pollAt(70)
    expect(await nowOf(fresh)).toMatchObject({
      health: { outcome: 'ok' },
      polling: { cursor: { wait: null } },
    })
    expect(await nowOf(broken)).toMatchObject({ health: { outcome: 'refused' }, polling: { faults: 2 } })
  })

  test('that fails waits longer each time and begins anew once it is well', async () => {
    const source = await polledSource(status(500))
    await poll()
    await poll(10)
    await poll(30)
    expect((await nowOf(source)).polling).toMatchObject({ faults: 3, nextAt: '2026-06-25T08:10:00.000Z' })
    pages[placeOf(source)] = feedOf([1])
    await poll(70)
    expect(await nowOf(source)).toMatchObject({ polling: { faults: 0 }, health: { outcome: 'ok' } })
  })

  test('on Telegram needs its handle only; without one it is told so', async () => {
    const source = await createSource(newsroom.payload, { platform: 'telegram', polling: { enabled: true } })
    await poll()
    expect((await nowOf(source)).health).toMatchObject({
      outcome: 'refused',
      said: expect.stringContaining('handle'),
    })
  })

  test.each<[Source['platform'], string, string]>([
    ['mastodon', 'harbour', 'handle with its server'],
    ['bluesky', '', 'fill in the handle'],
    ['x', 'ElsenQuay', 'Needs a token'],
    ['rss', 'ElsenQuay', 'fill in the address'],
  ])(
    'on %s under the name “%s” is told what it needs, and nobody is asked',
    async (platform, handle, words) => {
      const source = await createSource(newsroom.payload, { platform, handle, polling: { enabled: true } })
      const before = web.asked.length
      await poll()
      expect((await nowOf(source)).health).toMatchObject({
        outcome: 'refused',
        said: expect.stringContaining(words),
      })
      expect(web.asked).toHaveLength(before)
    },
  )

  test('that falls silent looks silent, whether it is polled or waits', async () => {
    const source = await polledSource(feedOf([1]))
    await poll()
    expect((await nowOf(source)).health?.status).toBe('live')
    await newsroom.payload.update({
      collection: 'sources',
      id: source.id,
      data: { polling: { enabled: false } },
    })
    await poll(7 * 1440)
    expect((await nowOf(source)).health?.status).toBe('late')
    await poll(30 * 1440)
    expect((await nowOf(source)).health?.status).toBe('silent')
    expect(askedFor(source)).toBe(1)
  })
})

describe('whatever one source does, the others are read', () => {
  test('and each is told of in words', async () => {
    const slow = await polledSource((_, response) => {
      response.writeHead(200)
      const dripping = setInterval(() => response.write('<'), 20)
      response.on('close', () => clearInterval(dripping))
    })
    const bomb = await polledSource(html('<!DOCTYPE x [<!ENTITY a "b">]><rss><channel/></rss>'))
    const page = await polledSource(html('<!doctype html><html><body>Hello</body></html>'))
    const good = await polledSource(feedOf([1, 2]))
    const limits = { ...loopbackSettings(web.port).limits, totalTime: 300 }
    const [patient, impatient] = [readFromLoopback(web.port), readFromLoopback(web.port, { limits })]
    await pollSources(newsroom.payload, {
      limit: 100,
      fetch: (url) => (url === slow.polling?.address ? impatient(url) : patient(url)),
      now: () => start,
      chance: () => 0,
    })
    const outcomes = await Promise.all(
      [slow, bomb, page, good].map(async (one) => (await nowOf(one)).health?.outcome),
    )
    expect(outcomes).toEqual(['broken', 'refused', 'refused', 'ok'])
    for (const one of [slow, bomb, page]) expect((await nowOf(one)).health?.said).toMatch(/^.{15,}\.$/)
    expect(await itemsOf(good)).toHaveLength(2)
  })

  test('and a flood of items is taken in by several polls, whole and once', async () => {
    const flood = await polledSource(feedOf([0, ...Array.from({ length: 2100 }, (_, at) => at)]))
    const good = await polledSource(feedOf([1]))
    await poll()
    expect(await nowOf(flood)).toMatchObject({
      polling: { nextAt: start.toISOString() },
      health: { outcome: 'ok', said: expect.stringContaining('2000 new, 0 revised. There is more') },
    })
    expect((await nowOf(good)).health?.outcome).toBe('ok')
    await poll(1)
    expect(await itemsOf(flood)).toHaveLength(2100)
    expect((await nowOf(flood)).health?.said).toBe('2101 items read. 100 new, 0 revised.')
  }, 600_000)
})

test('the job that polls is queued once in its own lane, where no slow source holds up other work', async () => {
  const queued = async () => (await newsroom.payload.jobs.handleSchedules({ queue: 'wire' })).queued
  const slugs = (await queued()).map(({ taskConfig }) => taskConfig?.slug)
  expect(slugs).toEqual(['pollDue'])
  expect(await queued()).toEqual([])
  const source = await polledSource(feedOf([1]), {
    polling: { enabled: true, address: 'http://localhost/wire' },
  })
  const { docs } = await newsroom.payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'pollDue' } },
  })
  await newsroom.payload.jobs.runByID({ id: docs[0]?.id ?? '' })
  // The product itself connects to nothing on this machine.
  expect((await nowOf(source)).health).toMatchObject({ outcome: 'refused', status: 'silent' })
})

describe('two workers', () => {
  test('look once more at a host that the other held, by one round', async () => {
    const { payload } = newsroom
    const where = { taskSlug: { equals: 'pollDue' } }
    await payload.delete({ collection: 'payload-jobs', where })
    const source = await polledSource(feedOf([1]))
    const claim = `poll:${new URL(source.polling?.address ?? '').host}`
    await takeClaim({ payload, context: {} }, claim, 60_000)
    const now = new Date()
    const again = () => pollAgain(payload, now)
    const fetch = readFromLoopback(web.port)
    const round = { limit: 100, fetch, now: () => now, chance: () => 0, again }
    await pollSources(payload, round)
    await pollSources(payload, round)
    const { docs } = await payload.find({ collection: 'payload-jobs', where })
    const waitUntil = new Date(now.getTime() + 20_000).toISOString()
    expect(docs).toMatchObject([{ queue: 'wire', waitUntil }])
    await payload.delete({ collection: 'payload-jobs', where })
    await dropClaim(payload, claim)
    expect(await pollSources(payload, round)).toBe(1)
    expect((await payload.count({ collection: 'payload-jobs', where })).totalDocs).toBe(0)
  })

  test('never poll one source at once', async () => {
    const source = await polledSource(feedOf([1]))
    const claim = `poll:${new URL(source.polling?.address ?? '').host}`
    await takeClaim({ payload: newsroom.payload, context: {} }, claim, 60_000)
    expect(await poll()).toBe(0)
    expect(askedFor(source)).toBe(0)
    await dropClaim(newsroom.payload, claim)
    expect(await poll()).toBe(1)
  })

  test('in processes of their own ask each source once between them, and keep each item once', async () => {
    const sources = await Promise.all([1, 2, 3, 4].map(() => polledSource(feedOf([1, 2, 3]))))
    const begun = await runInProcesses<number>({
      file: 'tests/factories/pollInProcess.ts',
      processes: 2,
      env: { POLL_PORT: String(web.port) },
    })
    expect(begun.reduce((sum, one) => sum + one, 0)).toBe(4)
    for (const source of sources) {
      expect(askedFor(source)).toBe(1)
      expect(await itemsOf(source)).toHaveLength(3)
    }
  }, 600_000)
})

test('a process killed in the middle of many items loses and repeats nothing', async () => {
  const many = loadHere(2000)
  const ids = Array.from({ length: many }, (_, at) => at)
  const source = await polledSource(feedOf(ids))
  const killWhenBegun = async (kill: () => void): Promise<void> => {
    const { payload } = newsroom
    while (
      (await payload.count({ collection: 'wire-items', where: { source: { equals: source.id } } }))
        .totalDocs === 0
    )
      await new Promise((next) => setTimeout(next, 5))
    kill()
  }
  await crashInPoll(web.port, killWhenBegun)
  const before = (await itemsOf(source)).length
  expect(before).toBeLessThan(many)
  expect((await nowOf(source)).health?.outcome ?? null).toBeNull()
  const claim = `poll:${new URL(source.polling?.address ?? '').host}`
  const where = { key: { equals: `claim:${claim}` } }
  const { docs } = await newsroom.payload.find({ collection: 'payload-kv', where })
  // The claim of the dead lapses by itself, soon; this test does not wait for it.
  const { until } = z.object({ until: z.number() }).parse(docs[0]?.data)
  expect(until - Date.now()).toBeLessThanOrEqual(20_000)
  await dropClaim(newsroom.payload, claim)
  await poll()
  expect(await itemsOf(source)).toHaveLength(many)
  expect(await revisionsOf(source)).toBe(many)
  expect((await nowOf(source)).health?.said).toBe(
    `${String(many)} items read. ${String(many - before)} new, 0 revised.`,
  )
}, 600_000)
