import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { pollSource } from '../../../src/adapters/polling/pollSource.ts'
import { startOfPolling, type PollCursor } from '../../../src/domain/wire/pollCursor.ts'
import { serveJson } from '../../factories/serveJson.ts'
import { html, loopbackSettings, openLoopbackWeb, status, type LoopbackWeb } from '../evidence/loopbackWeb.ts'

const now = new Date('2026-06-25T07:00:00.000Z')
/** Ids of Mastodon hold their time and are longer than a number can be. */
const idAt = (minute: number): string =>
  String((BigInt(Date.UTC(2026, 5, 25, 0, minute)) << 16n) + BigInt(minute))
const account = {
  id: '109876543210987654',
  username: 'ElsenQuay',
  acct: 'ElsenQuay',
  display_name: 'Elsen Quay',
}
const statusAt = (minute: number, some: object = {}) => ({
  id: idAt(minute),
  created_at: new Date(Date.UTC(2026, 5, 25, 0, minute)).toISOString(),
  edited_at: null,
  url: `https://social.example/@ElsenQuay/${idAt(minute)}`,
  content: `<p>Notice ${String(minute)}</p>`,
  spoiler_text: '',
  visibility: 'public',
  language: 'en',
  reblog: null,
  account,
  media_attachments: [],
  card: null,
  poll: null,
  ...some,
})

let posts: ReturnType<typeof statusAt>[] = []
let web: LoopbackWeb
const lookup = '/api/v1/accounts/lookup'
const listed = `/api/v1/accounts/${account.id}/statuses`
const pages: Parameters<typeof openLoopbackWeb>[0] = {}

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
})
afterAll(() => web.close())
beforeEach(() => {
  posts = []
  web.asked.length = 0
  pages[lookup] = serveJson(() => account)
  pages[listed] = serveJson((query) => {
    const before = query.get('max_id')
    const older = posts.filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    return older.slice(0, Number(query.get('limit')))
  })
})

const poll = (cursor: PollCursor = startOfPolling, handle: string | null = 'ElsenQuay@social.example') => {
  const settings = loopbackSettings(web.port, { now: () => now.getTime() })
  const address = web.url('social.example/@ElsenQuay')
  return pollSource('mastodon', { address, handle, cursor, now }, (url, conditions) =>
    fetchSafely(url, settings, conditions),
  )
}
const downFrom = (newest: number, oldest: number) =>
  Array.from({ length: newest - oldest + 1 }, (_, at) => statusAt(newest - at))
const asked = (): string[] => web.asked.filter((place) => !place.endsWith('robots.txt'))
const readBack = ({ items }: Awaited<ReturnType<typeof poll>>): string[] => items.map(({ text }) => text)

describe('an account', () => {
  test('is looked up once, and its newest page is read', async () => {
    posts = downFrom(100, 1)
    const first = await poll()
    expect(first).toMatchObject({ outcome: 'ok', cursor: { account: account.id, gap: null } })
    expect(first.items).toHaveLength(40)
    expect(asked()).toEqual([
      'social.example/api/v1/accounts/lookup?acct=ElsenQuay',
      `social.example${listed}?limit=40&exclude_replies=true`,
    ])
    await poll(first.cursor)
    expect(asked().filter((place) => place.includes('lookup'))).toHaveLength(1)
  })

  test('is read back to the newest post that is known', async () => {
    posts = downFrom(10, 1)
    const { cursor } = await poll()
    posts = downFrom(95, 1)
    const second = await poll(cursor)
    expect(readBack(second)).toEqual(
      expect.arrayContaining([...Array(85).keys()].map((at) => `Notice ${String(at + 11)}`)),
    )
    expect(second.cursor).toMatchObject({ newest: idAt(95).padStart(20, '0'), gap: null })
  })

  test('that wrote more than a few pages is read to the end by the polls that follow, without a gap', async () => {
    posts = downFrom(10, 1)
    let { cursor } = await poll()
    posts = downFrom(400, 1)
    const all = new Set<string>()
    for (let round = 0; round < 4; round += 1) {
      const polled = await poll(cursor)
      for (const text of readBack(polled)) all.add(text)
      cursor = polled.cursor
    }
    expect([all.size >= 390, cursor.gap]).toEqual([true, null])
  })

  test('whose older page fails keeps what was read, and the rest is read later', async () => {
    posts = downFrom(10, 1)
    const { cursor } = await poll()
    posts = downFrom(95, 1)
    const well = pages[listed]
    pages[listed] = (request, response) =>
      (request.url ?? '').includes('max_id') ? status(500)(request, response) : well?.(request, response)
    const broken = await poll(cursor)
    expect([broken.outcome, broken.items.length]).toEqual(['broken', 40])
    pages[listed] = well ?? status(404)
    expect(readBack(await poll(broken.cursor))).toEqual(expect.arrayContaining(['Notice 11', 'Notice 55']))
  })

  test('whose pages lead in a circle is left', async () => {
    posts = downFrom(10, 1)
    const { cursor } = await poll()
    pages[listed] = serveJson(() => downFrom(95, 56))
    await poll(cursor)
    expect(asked().length).toBeLessThanOrEqual(8)
  })
})

describe('a post', () => {
  const itemOf = async (some: object) => {
    posts = [statusAt(1, some)]
    return (await poll()).items[0]
  }

  test('becomes a wire item with its identity and the time in its number', async () => {
    expect(await itemOf({})).toMatchObject({
      externalId: idAt(1),
      url: `https://social.example/@ElsenQuay/${idAt(1)}`,
      identity: `masto:social.example/${idAt(1)}`,
      headline: 'Notice 1',
      author: 'Elsen Quay',
      language: 'en',
      postedAt: '2026-06-25T00:01:00.000Z',
      postedAtBasis: 'id',
      forwardOf: null,
      markedEdited: false,
    })
  })

  test('is read as text: addresses whole, its warning before it', async () => {
    const link =
      '<a href="https://harbour.example/a/long/address"><span class="invisible">https://</span><span class="ellipsis">harbour.example/a/long</span><span class="invisible">/address</span></a>'
    const item = await itemOf({
      spoiler_text: 'Storm',
      content: `<p>Port closed &amp; tugs <b>out</b>.</p><p>See ${link}</p><script>x()</script>`,
    })
    expect(item?.text).toBe('Storm\n\nPort closed & tugs out.\n\nSee https://harbour.example/a/long/address')
  })

  test('that was edited says so', async () => {
    expect(await itemOf({ edited_at: '2026-06-25T00:09:00.000Z' })).toMatchObject({
      markedEdited: true,
      updatedAt: '2026-06-25T00:09:00.000Z',
    })
  })

  test('that passes on another is a forward with the words and the page of that one', async () => {
    const theirs = {
      ...statusAt(0),
      url: 'https://other.example/@pilot/112000000000000001',
      content: '<p>Fog.</p>',
    }
    const reblog = { ...theirs, account: { ...account, acct: 'pilot@other.example', display_name: 'Pilot' } }
    expect(await itemOf({ reblog, content: '', url: null })).toMatchObject({
      externalId: idAt(1),
      url: 'https://other.example/@pilot/112000000000000001',
      text: 'Fog.',
      author: 'Pilot',
      forwardOf: '@pilot@other.example',
      postedAt: '2026-06-25T00:01:00.000Z',
      postedAtBasis: 'feed',
    })
  })

  test('brings its pictures and the page it links to, and has a headline without words', async () => {
    const media_attachments = [
      { id: '1', type: 'image', url: 'https://files.example/1.jpg' },
      { id: '2', type: 'gifv', url: 'https://files.example/2.mp4' },
      { id: '3', type: 'unknown', url: null, remote_url: 'https://far.example/3' },
    ]
    const item = await itemOf({ content: '', media_attachments, card: { url: 'https://harbour.example/a' } })
    expect(item?.headline).toBe('Photo without text')
    expect(item?.media.map(({ kind }) => kind)).toEqual(['photo', 'video', 'other', 'link'])
  })

  test('cannot pass itself off as a post of another site', async () => {
    expect(await itemOf({ url: 'https://x.com/Reuters/status/1' })).toMatchObject({
      identity: expect.not.stringMatching(/^x:/),
      url: expect.stringContaining('social.example'),
    })
  })

  test('with a number for an id is understood; what is no post is counted', async () => {
    pages[listed] = serveJson(() => [{ ...statusAt(1), id: 77 }, null, 'post', { id: {} }])
    const polled = await poll()
    expect(polled.items.map(({ externalId }) => externalId)).toEqual(['77'])
    expect(polled.said).toContain('3 posts could not be read.')
  })
})

describe('whatever else is answered is an outcome in words', () => {
  test.each<[string, string, (typeof pages)[string], string, string]>([
    ['an account nobody has', lookup, status(404), 'refused', 'has no account called ElsenQuay'],
    ['an account that is gone', lookup, status(410), 'gone', 'gone for good'],
    [
      'a suspended account',
      lookup,
      serveJson(() => ({ ...account, suspended: true })),
      'refused',
      'suspended',
    ],
    ['a server for members', lookup, status(401), 'refused', 'members only'],
    ['posts for members', listed, status(422), 'refused', 'members only'],
    ['a server that is down', listed, status(502), 'broken', '502'],
    ['a page', listed, html('<!doctype html><html></html>'), 'refused', 'something else than JSON'],
    [
      'JSON of another kind',
      listed,
      serveJson(() => ({ error: 'no' })),
      'refused',
      'does not answer as a server of Mastodon',
    ],
    [
      'letters that are no UTF-8',
      listed,
      (_, response) => void response.writeHead(200).end(Buffer.from([0x5b, 0xff, 0x5d])),
      'refused',
      'JSON in UTF-8',
    ],
    ['nothing at all', listed, serveJson(() => []), 'empty', '0 items'],
  ])('%s', async (_, path, serve, outcome, words) => {
    pages[path] = serve
    const polled = await poll()
    expect(polled).toMatchObject({ outcome, items: [], said: expect.stringContaining(words) })
  })

  test.each<[string, Record<string, string>, string]>([
    ['until a date', { 'x-ratelimit-reset': '2026-06-25T07:05:30.000Z' }, '2026-06-25T07:05:30.000Z'],
    ['for some seconds', { 'retry-after': '120' }, '2026-06-25T07:02:00.000Z'],
    ['without saying how long', {}, '2026-06-25T07:05:00.000Z'],
  ])('a limit on requests holds %s', async (_, headers, retryAt) => {
    pages[listed] = status(429, headers)
    expect(await poll()).toMatchObject({ outcome: 'throttled', retryAt })
  })

  test('a number that leads nowhere any more is looked up anew', async () => {
    posts = downFrom(3, 1)
    const { cursor } = await poll()
    pages[listed] = status(404)
    const lost = await poll(cursor)
    expect([lost.outcome, lost.cursor.account]).toEqual(['refused', null])
  })

  test('without a handle the name in the address counts', async () => {
    posts = downFrom(3, 1)
    expect(await poll(startOfPolling, null)).toMatchObject({ outcome: 'ok' })
  })
})
