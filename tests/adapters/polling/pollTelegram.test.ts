import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { pollSource } from '../../../src/adapters/polling/pollSource.ts'
import { startOfPolling, type PollCursor } from '../../../src/domain/wire/pollCursor.ts'
import {
  html,
  loopbackSettings,
  openLoopbackWeb,
  sendOn,
  status,
  type LoopbackWeb,
} from '../evidence/loopbackWeb.ts'
import { bytesOf } from '../wire/readFixture.ts'

const perPage = 20
const now = new Date('2026-06-25T07:00:00.000Z')

const post = (number: number): string =>
  `<div class="tgme_widget_message js-widget_message" data-post="ElsenQuay/${String(number)}">` +
  `<div class="tgme_widget_message_text js-message_text">Notice ${String(number)}</div></div>`

/** The preview of a channel with posts 1 to `newest`, as Telegram pages it; its canonical leads astray. */
const pageOf = (newest: number, before: number): string => {
  const last = Math.min(newest, before - 1)
  const first = Math.max(1, last - perPage + 1)
  const posts = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => post(first + at))
  const previous = first > 1 ? `<link rel="prev" href="/s/ElsenQuay?before=${String(first)}">` : ''
  return (
    `<!DOCTYPE html><html><head>${previous}<link rel="canonical" href="/s/ElsenQuay?before=${String(last)}"></head>` +
    `<body><section class="tgme_channel_history">${posts.join('')}</section></body></html>`
  )
}

let newest = 0
let failsBefore: number | null = null
let web: LoopbackWeb

const channel: Parameters<typeof openLoopbackWeb>[0][string] = (request, response) => {
  const before = Number(new URL(request.url ?? '', 'http://t.me').searchParams.get('before') ?? Infinity)
  if (failsBefore !== null && before <= failsBefore) status(500)(request, response)
  else html(pageOf(newest, before))(request, response)
}

const page = (inside: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body class="tgme_webpreview">${inside}</body></html>`
const pages: Parameters<typeof openLoopbackWeb>[0] = {
  '/s/ElsenQuay': channel,
  '/s/saved': html(Buffer.from(bytesOf('channel.telegram.html')).toString()),
  '/s/nobody': html(page('<div class="tgme_page"><div class="tgme_page_icon"></div></div>')),
  '/s/closed': sendOn('/closed'),
  '/closed': html(page('<div class="tgme_page"><div class="tgme_page_title">A closed room</div></div>')),
  '/s/missing': html(page('<div class="tgme_widget_message_error">Post not found</div>')),
  '/s/quiet': html(page('<div class="tme_no_messages_found">No posts found</div>')),
  '/s/elsewhere': html('<!doctype html><html><body>Sign in</body></html>'),
  '/s/circle': html(
    page(
      `<section class="tgme_channel_history">${post(90)}</section>`,
      '<link rel="prev" href="?before=90">',
    ),
  ),
  '/s/busy': status(429, { 'retry-after': '60' }),
}

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
})
afterAll(async () => web.close())
beforeEach(() => {
  failsBefore = null
  web.asked.length = 0
})

const poll = (
  cursor: PollCursor = startOfPolling,
  path = '/s/ElsenQuay',
  handle: string | null = 'elsenquay',
) => {
  const settings = loopbackSettings(web.port, { now: () => now.getTime() })
  return pollSource('telegram', { address: web.url(`t.me${path}`), handle, cursor, now }, (url, conditions) =>
    fetchSafely(url, settings, conditions),
  )
}
const knowing = (known: number): PollCursor => ({ ...startOfPolling, known })
const numbersOf = ({ items }: Awaited<ReturnType<typeof poll>>): number[] =>
  items.map(({ externalId }) => Number(externalId.split('/')[1])).sort((one, other) => one - other)
const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)
const asked = (): string[] => web.asked.filter((place) => !place.endsWith('robots.txt'))

describe('a channel', () => {
  test('that is new is read by its newest page only', async () => {
    newest = 95
    const polled = await poll()
    expect(polled).toMatchObject({ outcome: 'ok', cursor: { known: 95, backlog: null } })
    expect(numbersOf(polled)).toEqual(from(76, 95))
    expect(asked()).toHaveLength(1)
  })

  test('is read back to a post that is known, and never by its canonical address', async () => {
    newest = 95
    const polled = await poll(knowing(50))
    expect(numbersOf(polled)).toEqual(from(36, 95))
    expect(asked()).toEqual(['t.me/s/ElsenQuay', 't.me/s/ElsenQuay?before=76', 't.me/s/ElsenQuay?before=56'])
    expect(polled.cursor).toMatchObject({ known: 95, backlog: null })
  })

  test('is asked for one page where that page begins right after what is known', async () => {
    newest = 95
    await poll(knowing(75))
    expect(asked()).toHaveLength(1)
  })

  test('that wrote more than a few pages is read to the end by the polls that follow, without a gap', async () => {
    newest = 300
    const first = await poll(knowing(10))
    expect(numbersOf(first)).toEqual(from(201, 300))
    expect(first).toMatchObject({ cursor: { known: 300, backlog: { before: 201, until: 10 } } })
    expect(first.said).toContain('still to be read')
    newest = 301
    const second = await poll(first.cursor)
    const third = await poll(second.cursor)
    const fourth = await poll(third.cursor)
    const all = new Set([first, second, third, fourth].flatMap(numbersOf))
    expect(from(11, 301).filter((number) => !all.has(number))).toEqual([])
    expect(fourth.cursor).toMatchObject({ known: 301, backlog: null })
  })

  test('whose older page fails keeps what was read, and the rest is read later', async () => {
    newest = 95
    failsBefore = 56
    const broken = await poll(knowing(40))
    expect(broken).toMatchObject({
      outcome: 'broken',
      cursor: { known: 95, backlog: { before: 56, until: 40 } },
    })
    expect(numbersOf(broken)).toEqual(from(56, 95))
    failsBefore = null
    const mended = await poll(broken.cursor)
    expect(numbersOf(mended)).toEqual(expect.arrayContaining(from(41, 55)))
    expect(mended).toMatchObject({ outcome: 'ok', cursor: { known: 95, backlog: null } })
  })

  test('whose pages lead in a circle is left', async () => {
    expect(await poll(knowing(10), '/s/circle')).toMatchObject({ outcome: 'ok', cursor: { known: 90 } })
    expect(asked().length).toBeLessThanOrEqual(2)
  })

  test('as saved from life is read', async () => {
    expect(numbersOf(await poll(startOfPolling, '/s/saved'))).toEqual([301, 302, 304])
  })
})

describe('a refusal comes with status 200 or a redirect, and is told by what the page is', () => {
  test.each([
    ['/s/nobody', 'refused', 'nobody has this name'],
    ['/s/closed', 'refused', 'without a public preview'],
    ['/s/missing', 'refused', 'does not exist'],
    ['/s/elsewhere', 'refused', 'web page'],
    ['/s/quiet', 'empty', '0 items'],
    ['/s/busy', 'throttled', 'not to be read again'],
  ])('%s: %s', async (path, outcome, words) => {
    const polled = await poll(knowing(10), path)
    expect(polled).toMatchObject({ outcome, items: [], cursor: { known: 10 } })
    expect(polled.said).toContain(words)
  })

  test('the posts of another channel are refused', async () => {
    newest = 20
    expect(await poll(startOfPolling, '/s/ElsenQuay', 'AnotherQuay')).toMatchObject({
      outcome: 'refused',
      items: [],
      said: 'These are posts of @elsenquay, not of @AnotherQuay.',
    })
  })
})
