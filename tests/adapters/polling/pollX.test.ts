import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { pollSource } from '../../../src/adapters/polling/pollSource.ts'
import { startOfPolling, type PollCursor } from '../../../src/domain/wire/pollCursor.ts'
import { serveJson } from '../../factories/serveJson.ts'
import {
  html,
  loopbackSettings,
  openLoopbackWeb,
  sendOn,
  status,
  type LoopbackWeb,
} from '../evidence/loopbackWeb.ts'

const now = new Date('2026-06-25T07:00:00.000Z')
const EPOCH = 1_288_834_974_657
const me = { id: '2244994945', name: 'Elsen Quay', username: 'ElsenQuay' }
const pilot = { id: '99', name: 'Pilot', username: 'pilot' }
const idAt = (minute: number): string =>
  String((BigInt(Date.UTC(2026, 5, 25, 0, minute) - EPOCH) << 22n) + BigInt(minute))
const postAt = (minute: number, some: object = {}) => ({
  id: idAt(minute),
  text: `Notice ${String(minute)}`,
  created_at: new Date(Date.UTC(2026, 5, 25, 0, minute)).toISOString(),
  author_id: me.id,
  lang: 'en',
  edit_history_tweet_ids: [idAt(minute)],
  ...some,
})

let posts: ReturnType<typeof postAt>[] = []
let includes: object = { users: [me] }
let web: LoopbackWeb
const lookup = '/2/users/by/username/ElsenQuay'
const listed = `/2/users/${me.id}/tweets`
const pages: Parameters<typeof openLoopbackWeb>[0] = {}
const bearer = 'AAAA%2Fbbbb'

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
})
afterAll(() => web.close())
beforeEach(() => {
  posts = []
  includes = { users: [me] }
  web.asked.length = 0
  // The official API asks robots to stay away; whoever has a token is none.
  pages['/robots.txt'] = (_, response) => void response.writeHead(200).end('User-agent: *\nDisallow: /')
  pages[lookup] = serveJson(() => ({ data: me }))
  pages[listed] = serveJson((query) => {
    const [since, until] = [query.get('since_id'), query.get('until_id')]
    const fitting = posts.filter(
      ({ id }) =>
        (since === null || BigInt(id) > BigInt(since)) && (until === null || BigInt(id) < BigInt(until)),
    )
    const page = fitting.slice(0, Number(query.get('max_results')))
    const meta = {
      result_count: page.length,
      ...(page.length < fitting.length ? { next_token: 'more' } : {}),
    }
    return page.length > 0 ? { data: page, includes, meta } : { meta }
  })
})

const origin = (): string => new URL(web.url('api.x.example')).origin
const poll = (cursor: PollCursor = startOfPolling, some: object = {}) => {
  const settings = loopbackSettings(web.port, { now: () => now.getTime() })
  const token = { at: origin(), bearer }
  const polling = {
    address: web.url(`api.x.example${lookup}`),
    handle: 'ElsenQuay',
    cursor,
    token,
    now,
    ...some,
  }
  return pollSource('x', polling, (url, conditions) => fetchSafely(url, settings, conditions))
}
const downFrom = (newest: number, oldest: number) =>
  Array.from({ length: newest - oldest + 1 }, (_, at) => postAt(newest - at))
const asked = (): string[] => web.asked.filter((place) => !place.endsWith('robots.txt'))

describe('the token', () => {
  test('is sent to X with every question', async () => {
    posts = downFrom(3, 1)
    await poll()
    for (const place of asked()) expect(web.headersOf(place).authorization).toBe(`Bearer ${bearer}`)
    expect(asked()).toHaveLength(2)
  })

  test.each<[string, object]>([
    ['without one', { token: null }],
    ['with one for another place', { token: { at: 'https://api.x.com', bearer } }],
  ])('is needed: %s nobody is asked, and the desk is told', async (_, some) => {
    expect(await poll(startOfPolling, some)).toMatchObject({
      outcome: 'refused',
      items: [],
      said: expect.stringMatching(/^Needs a token: .*MONEXUS_X_TOKEN/),
    })
    expect(web.asked).toEqual([])
  })

  test('is not sent on to where an answer leads', async () => {
    pages[lookup] = sendOn(web.url('elsewhere.example/caught'))
    pages['/caught'] = serveJson(() => ({ data: me }))
    await poll()
    expect(web.headersOf('elsewhere.example/caught')).not.toHaveProperty('authorization')
  })
})

describe('an account', () => {
  test('that is new is read by one short page; later only newer posts are asked for', async () => {
    posts = downFrom(60, 1)
    const first = await poll()
    expect(first.items).toHaveLength(20)
    posts = downFrom(62, 1)
    const second = await poll(first.cursor)
    expect(second.items.map(({ text }) => text)).toEqual(['Notice 62', 'Notice 61'])
    expect(asked().at(-1)).toContain(`since_id=${idAt(60)}`)
    expect(asked().filter((place) => place.includes('username/'))).toHaveLength(1)
  })

  test('is looked back at once an hour, known posts too', async () => {
    posts = downFrom(10, 1)
    const { cursor } = await poll()
    const later = { now: new Date(now.getTime() + 3_600_000) }
    expect((await poll(cursor, later)).items).toHaveLength(10)
    expect((await poll((await poll(cursor, later)).cursor, later)).outcome).toBe('empty')
  })

  test('that wrote more than a few pages is read to the end by the polls that follow', async () => {
    posts = downFrom(5, 1)
    let { cursor } = await poll()
    posts = downFrom(900, 1)
    const all = new Set<string>()
    for (let round = 0; round < 4; round += 1) {
      const polled = await poll(cursor)
      for (const { text } of polled.items) all.add(text)
      cursor = polled.cursor
    }
    expect([all.size >= 895, cursor.gap]).toEqual([true, null])
  })
})

describe('a post', () => {
  const itemOf = async (some: object, including: object = {}) => {
    posts = [postAt(1, some)]
    includes = { users: [me, pilot], ...including }
    return (await poll()).items[0]
  }

  test('becomes a wire item with its identity and the time in its number', async () => {
    expect(await itemOf({})).toMatchObject({
      externalId: idAt(1),
      url: `https://x.com/ElsenQuay/status/${idAt(1)}`,
      identity: `x:${idAt(1)}`,
      author: 'Elsen Quay',
      language: 'en',
      postedAt: '2026-06-25T00:01:00.000Z',
      postedAtBasis: 'id',
      markedEdited: false,
      forwardOf: null,
    })
  })

  test('is read whole: its note, its addresses, its signs', async () => {
    const item = await itemOf({
      text: 'Tugs &amp; pilots: the harbour…',
      note_tweet: {
        text: 'Tugs &amp; pilots: the harbour counts 4 &lt; 6. https://t.co/a',
        entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://harbour.example/a' }] },
      },
    })
    expect(item?.text).toBe('Tugs & pilots: the harbour counts 4 < 6. https://harbour.example/a')
  })

  test('that was edited keeps the number of its first version', async () => {
    expect(await itemOf({ id: idAt(9), edit_history_tweet_ids: [idAt(1), idAt(9)] })).toMatchObject({
      externalId: idAt(1),
      identity: `x:${idAt(1)}`,
      markedEdited: true,
    })
  })

  test('that passes on another is a forward with the whole words and the page of that one', async () => {
    const first = { ...postAt(0, { author_id: pilot.id, text: 'Fog hid the buoy, and nobody saw it.' }) }
    const item = await itemOf(
      { text: 'RT @pilot: Fog hid the…', referenced_tweets: [{ type: 'retweeted', id: first.id }] },
      { tweets: [first] },
    )
    expect(item).toMatchObject({
      externalId: idAt(1),
      identity: `x:${idAt(0)}`,
      url: `https://x.com/pilot/status/${idAt(0)}`,
      text: 'Fog hid the buoy, and nobody saw it.',
      author: 'Pilot',
      forwardOf: '@pilot',
      postedAt: '2026-06-25T00:01:00.000Z',
    })
  })

  test('whose first post is not brought along still says whose it is', async () => {
    const item = await itemOf({
      text: 'RT @pilot: Fog…',
      referenced_tweets: [{ type: 'retweeted', id: '5' }],
    })
    expect(item?.forwardOf).toBe('@pilot')
  })

  test('brings its pictures and the best of its video', async () => {
    const variants = [
      { content_type: 'application/x-mpegURL', url: 'https://v.example/a.m3u8' },
      { bit_rate: 2000, content_type: 'video/mp4', url: 'https://v.example/a.mp4' },
    ]
    const media = [
      { media_key: '3_1', type: 'photo', url: 'https://p.example/1.jpg' },
      { media_key: '7_1', type: 'video', variants },
      { media_key: '3_9', type: 'photo', url: 'https://p.example/other.jpg' },
    ]
    const item = await itemOf({ attachments: { media_keys: ['3_1', '7_1'] } }, { media })
    expect(item?.media).toEqual([
      { kind: 'photo', url: 'https://p.example/1.jpg', type: null },
      { kind: 'video', url: 'https://v.example/a.mp4', type: 'video/mp4' },
    ])
  })

  test('that answers others is passed over, and one that goes on with the own is not', async () => {
    posts = [postAt(3, { in_reply_to_user_id: pilot.id }), postAt(2, { in_reply_to_user_id: me.id })]
    expect((await poll()).items.map(({ text }) => text)).toEqual(['Notice 2'])
  })

  test('without a language says none', async () => {
    expect((await itemOf({ lang: 'qme' }))?.language).toBeNull()
  })
})

describe('whatever else is answered is an outcome in words', () => {
  const unknown = {
    errors: [{ title: 'Not Found Error', detail: 'Could not find user with username: [ElsenQuay].' }],
  }
  test.each<[string, string, (typeof pages)[string], string, string]>([
    ['an account nobody has', lookup, serveJson(() => unknown), 'refused', 'no account called ElsenQuay'],
    ['a token that is void', lookup, status(401), 'refused', 'does not accept the token'],
    ['a token that may not', listed, status(403), 'refused', 'does not let this token'],
    ['a token that is used up', listed, status(402), 'refused', 'used up'],
    [
      'a protected account',
      listed,
      serveJson(() => ({ errors: [{ title: 'Authorization Error', detail: 'Sorry.' }] })),
      'refused',
      'Sorry.',
    ],
    ['a service that is down', listed, status(503), 'throttled', '503'],
    ['a page', listed, html('<!doctype html><html></html>'), 'refused', 'something else than JSON'],
    ['JSON of another kind', listed, serveJson(() => 'no'), 'refused', 'something else than posts'],
    ['nothing', listed, serveJson(() => ({ meta: { result_count: 0 } })), 'empty', '0 items'],
    [
      'posts that are none',
      listed,
      serveJson(() => ({ data: [null, { id: 'x' }], meta: { result_count: 2 } })),
      'empty',
      '2 posts could not be read',
    ],
  ])('%s', async (_, path, serve, outcome, words) => {
    pages[path] = serve
    expect(await poll()).toMatchObject({ outcome, items: [], said: expect.stringContaining(words) })
  })

  test('a limit on requests holds until the time it states', async () => {
    pages[listed] = status(429, { 'x-rate-limit-reset': String(now.getTime() / 1000 + 600) })
    expect(await poll()).toMatchObject({ outcome: 'throttled', retryAt: '2026-06-25T07:10:00.000Z' })
  })
})
