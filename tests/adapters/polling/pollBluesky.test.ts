import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { pollSource } from '../../../src/adapters/polling/pollSource.ts'
import { startOfPolling, type PollCursor } from '../../../src/domain/wire/pollCursor.ts'
import { serveJson } from '../../factories/serveJson.ts'
import { html, loopbackSettings, openLoopbackWeb, status, type LoopbackWeb } from '../evidence/loopbackWeb.ts'

const now = new Date('2026-06-25T07:00:00.000Z')
const did = 'did:plc:z72i7hdynmk6r22z27h6tvur'
const author = { did, handle: 'elsenquay.example', displayName: 'Elsen Quay' }
const letters = '234567abcdefghijklmnopqrstuvwxyz'
/** Record keys hold their time in microseconds. */
const keyAt = (minute: number): string => {
  let number = (BigInt(Date.UTC(2026, 5, 25, 0, minute)) * 1000n) << 10n
  let key = ''
  for (let at = 0; at < 13; at += 1) {
    key = (letters[Number(number & 31n)] ?? '') + key
    number >>= 5n
  }
  return key
}
const timeAt = (minute: number): string => new Date(Date.UTC(2026, 5, 25, 0, minute)).toISOString()
const uriAt = (minute: number): string => `at://${did}/app.bsky.feed.post/${keyAt(minute)}`
const postAt = (minute: number, record: object = {}, some: object = {}) => ({
  uri: uriAt(minute),
  cid: 'bafyrei',
  author,
  record: {
    $type: 'app.bsky.feed.post',
    text: `Notice ${String(minute)}`,
    createdAt: timeAt(minute),
    langs: ['en'],
    ...record,
  },
  indexedAt: timeAt(minute),
  labels: [],
  ...some,
})
const entryAt = (minute: number, record: object = {}, some: object = {}) => ({
  post: postAt(minute, record, some),
})

let entries: object[] = []
let web: LoopbackWeb
const feed = '/xrpc/app.bsky.feed.getAuthorFeed'
const pages: Parameters<typeof openLoopbackWeb>[0] = {}

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
})
afterAll(() => web.close())
beforeEach(() => {
  web.asked.length = 0
  pages[feed] = serveJson((query) => {
    const from = Number(query.get('cursor') ?? 0)
    const until = from + Number(query.get('limit'))
    const next = until < entries.length ? { cursor: String(until) } : {}
    return { feed: entries.slice(from, until), ...next }
  })
})

const poll = (cursor: PollCursor = startOfPolling) => {
  const settings = loopbackSettings(web.port, { now: () => now.getTime() })
  const address = web.url(`public.api.bsky.example${feed}?actor=elsenquay.example`)
  return pollSource('bluesky', { address, handle: 'elsenquay.example', cursor, now }, (url, conditions) =>
    fetchSafely(url, settings, conditions),
  )
}
const downFrom = (newest: number, oldest: number) =>
  Array.from({ length: newest - oldest + 1 }, (_, at) => entryAt(newest - at))
const itemOf = async (entry: object) => {
  entries = [entry]
  return (await poll()).items[0]
}

describe('an account', () => {
  test('that is new is read by its newest page only', async () => {
    entries = downFrom(120, 1)
    const polled = await poll()
    expect([polled.outcome, polled.items.length, polled.cursor.newest]).toEqual(['ok', 50, timeAt(120)])
    expect(web.asked.filter((place) => place.includes('getAuthorFeed'))).toEqual([
      `public.api.bsky.example${feed}?actor=elsenquay.example&limit=50&filter=posts_and_author_threads`,
    ])
  })

  test('is read back to the newest post that is known, over several polls where there is much', async () => {
    entries = downFrom(10, 1)
    let { cursor } = await poll()
    entries = downFrom(400, 1)
    const all = new Set<string>()
    for (let round = 0; round < 4; round += 1) {
      const polled = await poll(cursor)
      for (const { text } of polled.items) all.add(text)
      cursor = polled.cursor
    }
    expect([all.size >= 390, cursor.gap]).toEqual([true, null])
  })
})

describe('a post', () => {
  test('becomes a wire item with its lasting identity', async () => {
    expect(await itemOf(entryAt(1))).toMatchObject({
      externalId: uriAt(1),
      url: `https://bsky.app/profile/${did}/post/${keyAt(1)}`,
      identity: `bsky:${did}/${keyAt(1)}`,
      headline: 'Notice 1',
      author: 'Elsen Quay',
      language: 'en',
      postedAt: timeAt(1),
      postedAtBasis: 'id',
      editorsNote: null,
    })
  })

  test('has its shortened addresses made whole, whatever letters stand before them', async () => {
    const text = 'Fähre fährt – harbour.example/a/lo... und heute'
    const start = Buffer.byteLength('Fähre fährt – ')
    const index = { byteStart: start, byteEnd: start + Buffer.byteLength('harbour.example/a/lo...') }
    const uri = 'https://harbour.example/a/long/address'
    const facets = [{ index, features: [{ $type: 'app.bsky.richtext.facet#link', uri }] }]
    const item = await itemOf(entryAt(1, { text, facets }))
    expect(item?.text).toBe(`Fähre fährt – ${uri} und heute`)
    expect(item?.media).toEqual([{ kind: 'link', url: uri, type: null }])
  })

  test.each<[string, object[]]>([
    [
      'beyond the text',
      [{ index: { byteStart: 3, byteEnd: 900 }, features: [{ uri: 'https://a.example' }] }],
    ],
    ['backwards', [{ index: { byteStart: 5, byteEnd: 2 }, features: [{ uri: 'https://a.example' }] }]],
    ['nonsense', [{ index: 'x' }, 4 as unknown as object]],
  ])('loses no word to facets that lead %s', async (_, facets) => {
    expect((await itemOf(entryAt(1, { facets })))?.text).toBe('Notice 1')
  })

  test('that passes on another is a forward with the words and the page of that one', async () => {
    const pilot = { did: 'did:plc:ragtjsm2j2vknwkz3zp4oxrd', handle: 'pilot.example', displayName: 'Pilot' }
    const uri = `at://${pilot.did}/app.bsky.feed.post/${keyAt(0)}`
    const reason = {
      $type: 'app.bsky.feed.defs#reasonRepost',
      by: author,
      uri: `at://${did}/app.bsky.feed.repost/3k`,
      indexedAt: timeAt(5),
    }
    const item = await itemOf({ post: { ...postAt(0), uri, author: pilot }, reason })
    expect(item).toMatchObject({
      externalId: reason.uri,
      identity: `bsky:${pilot.did}/${keyAt(0)}`,
      author: 'Pilot',
      forwardOf: '@pilot.example',
      postedAt: timeAt(5),
      postedAtBasis: 'feed',
    })
  })

  test.each<[string, object, string[]]>([
    [
      'pictures',
      { images: [{ fullsize: 'https://cdn.example/1', alt: '' }] },
      ['photo https://cdn.example/1'],
    ],
    ['a video', { playlist: 'https://v.example/1.m3u8' }, ['video https://v.example/1.m3u8']],
    ['a page', { external: { uri: 'https://harbour.example/a' } }, ['link https://harbour.example/a']],
    [
      'another post',
      { record: { uri: `at://${did}/app.bsky.feed.post/${keyAt(0)}` } },
      [`link https://bsky.app/profile/${did}/post/${keyAt(0)}`],
    ],
    [
      'another post and pictures',
      {
        record: { record: { uri: `at://${did}/app.bsky.feed.post/${keyAt(0)}` } },
        media: { images: [{ fullsize: 'https://cdn.example/2' }] },
      },
      ['photo https://cdn.example/2', `link https://bsky.app/profile/${did}/post/${keyAt(0)}`],
    ],
    ['something new', { $type: 'app.bsky.embed.hologram#view', beam: 1 }, []],
  ])('shows %s', async (_, embed, media) => {
    const item = await itemOf(entryAt(1, {}, { embed }))
    expect(item?.media.map(({ kind, url }) => `${kind} ${String(url)}`)).toEqual(media)
  })

  test('that is labelled tells editors', async () => {
    const item = await itemOf(entryAt(1, {}, { labels: [{ val: 'graphic-media', src: did }] }))
    expect(item?.editorsNote).toBe('Labelled at Bluesky: graphic-media.')
  })
})

describe('whatever else is answered is an outcome in words', () => {
  const invalid = { error: 'InvalidRequest', message: 'Profile not found' }
  test.each<[string, (typeof pages)[string], string, string]>([
    [
      'an account nobody has',
      serveJson(() => invalid, 400),
      'refused',
      'no account called elsenquay.example',
    ],
    ['a page that is gone', status(404), 'refused', 'no account'],
    ['a service that is down', status(502), 'broken', '502'],
    ['a page', html('<!doctype html><html></html>'), 'refused', 'something else than JSON'],
    ['JSON of another kind', serveJson(() => ({ posts: [] })), 'refused', 'does not answer as Bluesky'],
    ['nothing', serveJson(() => ({ feed: [] })), 'empty', '0 items'],
    [
      'entries that are none',
      serveJson(() => ({ feed: [null, 4, { post: {} }] })),
      'empty',
      '3 posts could not be read',
    ],
  ])('%s', async (_, serve, outcome, words) => {
    pages[feed] = serve
    expect(await poll()).toMatchObject({ outcome, items: [], said: expect.stringContaining(words) })
  })

  test('a limit on requests holds until the time it states', async () => {
    const reset = String(now.getTime() / 1000 + 90)
    pages[feed] = status(429, { 'ratelimit-limit': '3000', 'ratelimit-reset': reset })
    expect(await poll()).toMatchObject({ outcome: 'throttled', retryAt: '2026-06-25T07:01:30.000Z' })
  })
})
