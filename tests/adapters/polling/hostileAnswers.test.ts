import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { pollSource } from '../../../src/adapters/polling/pollSource.ts'
import { startOfPolling } from '../../../src/domain/wire/pollCursor.ts'
import { wireItem } from '../../../src/domain/wire/wireItem.ts'
import { loopbackSettings, openLoopbackWeb, status, type LoopbackWeb } from '../evidence/loopbackWeb.ts'

type Serve = (request: IncomingMessage, response: ServerResponse) => void
const now = new Date('2026-06-25T07:00:00.000Z')
const pages: Record<string, Serve> = {}
let web: LoopbackWeb

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
})
afterAll(() => web.close())

const did = 'did:plc:z72i7hdynmk6r22z27h6tvur'
/** One post of each platform as its API gives it, with other words or another time. */
const platforms: Record<
  string,
  {
    address: string
    path: string
    around: (post: object) => unknown
    post: (words: string, at: string, more: object) => object
  }
> = {
  mastodon: {
    address: 'social.example/@ElsenQuay',
    path: '/api/v1/accounts/1/statuses',
    around: (post) => [post],
    post: (words, at, more) => ({
      id: '77',
      created_at: at,
      content: words,
      url: 'https://social.example/@ElsenQuay/77',
      ...more,
    }),
  },
  bluesky: {
    address: 'bsky.example/xrpc/app.bsky.feed.getAuthorFeed?actor=a.example',
    path: '/xrpc/app.bsky.feed.getAuthorFeed',
    around: (post) => ({ feed: [post] }),
    post: (words, at, more) => ({
      post: {
        uri: `at://${did}/app.bsky.feed.post/3kabcdefghij2`,
        author: { did, handle: 'a.example' },
        record: { text: words, createdAt: at, ...more },
        indexedAt: at,
      },
    }),
  },
  x: {
    address: 'api.x.example/2/users/by/username/ElsenQuay',
    path: '/2/users/1/tweets',
    around: (post) => ({ data: [post], meta: { result_count: 1 } }),
    post: (words, at, more) => ({ id: '77', text: words, created_at: at, author_id: '1', ...more }),
  },
}

const poll = async (platform: string, serve: Serve, limits: object = {}) => {
  const { address = '', path = '' } = platforms[platform] ?? {}
  const settings = loopbackSettings(web.port, { now: () => now.getTime() })
  const url = web.url(address)
  pages[path] = serve
  const polling = {
    address: url,
    handle: 'ElsenQuay',
    cursor: { ...startOfPolling, account: '1' },
    token: { at: new URL(url).origin, bearer: 'b' },
    now,
  }
  return pollSource(platform, polling, (place, conditions) =>
    fetchSafely(place, { ...settings, limits: { ...settings.limits, ...limits } }, conditions),
  )
}
const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Serve =>
  (_, response) => {
    response.writeHead(200, headers).end(body)
  }

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value as Record<string, unknown>).map(depthOf))
    : 0

describe.each(Object.keys(platforms))('%s', (platform) => {
  const answer = (words: string, at = '2026-06-25T06:00:00.000Z', more: object = {}): string => {
    const { around, post } = platforms[platform] ?? {}
    return JSON.stringify(around?.(post?.(words, at, more) ?? {}))
  }

  test.each<[string, Serve, string, string]>([
    [
      'a byte now and then',
      (_, response) => {
        response.writeHead(200)
        const dripping = setInterval(() => response.write('['), 20)
        response.on('close', () => clearInterval(dripping))
      },
      'broken',
      'in time',
    ],
    ['nothing', () => undefined, 'broken', 'in time'],
    ['an answer without an end', send(' '.repeat(2_000_000)), 'broken', 'more than'],
    [
      'a packed bomb',
      send(gzipSync(Buffer.alloc(20_000_000, ' ')), { 'content-encoding': 'gzip' }),
      'broken',
      'more than',
    ],
    [
      'half of one',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('[{"id"', () => response.destroy())
      },
      'broken',
      'breaks off',
    ],
    [
      'letters that are no UTF-8',
      send(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])),
      'refused',
      'JSON in UTF-8',
    ],
    [
      'XML with entities',
      send('<!DOCTYPE x [<!ENTITY a "b">]><rss/>', { 'content-type': 'application/json' }),
      'refused',
      'JSON',
    ],
    ['a refusal', status(403), 'refused', '.'],
    ['a limit without an end', status(429, { 'retry-after': '99999999' }), 'throttled', '2026-06-26'],
  ])('that sends %s is told of in words', async (_, serve, outcome, words) => {
    // Only what never ends runs into its time; on a slow machine everything else might.
    const patience = words === 'in time' ? { totalTime: 300 } : {}
    const polled = await poll(platform, serve, { ...patience, bodyBytes: 1_000_000 })
    expect(polled).toMatchObject({ outcome, items: [], said: expect.stringContaining(words) })
  })

  test.each<[string, () => string]>([
    [
      'nested a hundred thousand deep',
      () =>
        answer('Words', undefined, { deep: 0 }).replace(
          '"deep":0',
          `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
        ),
    ],
    [
      'nested a thousand deep',
      () =>
        answer('Words', undefined, { deep: 0 }).replace(
          '"deep":0',
          `"deep":${'['.repeat(1000)}${']'.repeat(1000)}`,
        ),
    ],
    ['with names no database takes', () => answer('Words', undefined, { $where: 1, 'a.b': { '\0': 1 } })],
    ['of a gigantic text', () => answer('cargo '.repeat(600_000))],
    ['of nothing but marks', () => answer('\u0000\u202e\ud800')],
    ['without words', () => answer('')],
    ['without a time that can be', () => answer('Words', 'yesterday')],
    ['from the future', () => answer('Words', '2099-01-01T00:00:00Z')],
    [
      'with lists of nonsense',
      () =>
        answer('Words', undefined, {
          media_attachments: 4,
          facets: {},
          entities: [],
          attachments: 'x',
          langs: null,
          referenced_tweets: 7,
        }),
    ],
  ])('with a post %s is read, and the post can be stored', async (_, body) => {
    const polled = await poll(platform, send(body()))
    expect(polled).toMatchObject({ outcome: 'ok', said: '1 item read.' })
    for (const item of polled.items) {
      wireItem.parse(item)
      expect(depthOf(item.raw)).toBeLessThanOrEqual(60)
      expect(JSON.stringify(item.raw).length).toBeLessThan(1_100_000)
    }
  })
})
