import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { html, loopbackSettings, openLoopbackWeb, sendOn, status, type LoopbackWeb } from './loopbackWeb.ts'

type Page = Parameters<typeof openLoopbackWeb>[0][string]

const text =
  (rules: string): Page =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end(rules)

const robots: Record<string, Page> = {
  open: text('User-agent: *\nDisallow:\n'),
  closed: text('User-agent: *\nDisallow: /\n'),
  'closed-to-us': text('User-agent: *\nDisallow:\n\nUser-agent: MonexusEvidence\nDisallow: /page\n'),
  'open-to-us': text('User-agent: *\nDisallow: /\n\nUser-agent: monexusevidence\nAllow: /\n'),
  'longest-rule': text('User-agent: *\nDisallow: /\nAllow: /page\n'),
  pattern: text('User-agent: *\nDisallow: /*.html$\nDisallow: /p*e\n'),
  'a-web-page': html('<!doctype html><p>Not found</p>'),
  bomb: text(`User-agent: *\n${`Allow: /${'*a'.repeat(11)}\n`.repeat(20_000)}`),
  huge: text('# long\n'.repeat(1_000_000)),
  none: status(404),
  forbidden: status(403),
  broken: status(500),
  busy: status(429, { 'retry-after': '60' }),
  moved: sendOn('/elsewhere/robots.txt'),
  endless: sendOn('/robots.txt'),
}

let web: LoopbackWeb
beforeAll(async () => {
  const own = Object.entries(robots).map(([host, page]) => [`${host}.example/robots.txt`, page])
  web = await openLoopbackWeb({
    ...Object.fromEntries(own),
    'moved.example/elsewhere/robots.txt': text('User-agent: *\nDisallow: /page'),
    '/page': html('<p>words</p>'),
    '/out': (_, response) => void response.writeHead(302, { location: web.url('closed.example/page') }).end(),
  })
})
afterAll(async () => web.close())

const outcome = async (place: string, settings = loopbackSettings(web.port)): Promise<string> => {
  const answer = await fetchSafely(web.url(place), settings)
  return answer.ok ? 'read' : answer.reason
}

describe('robots.txt', () => {
  test.each([
    ['open', 'read'],
    ['closed', 'robots'],
    ['closed-to-us', 'robots'],
    ['open-to-us', 'read'],
    ['longest-rule', 'read'],
    ['pattern', 'robots'],
    ['a-web-page', 'read'],
    ['huge', 'robots'],
    ['none', 'read'],
    ['forbidden', 'read'],
    ['broken', 'robots'],
    ['busy', 'rate-limited'],
    ['moved', 'robots'],
    ['endless', 'read'],
  ])('%s: the page is %s', async (host, expected) => {
    expect(await outcome(`${host}.example/page`)).toBe(expected)
    expect(web.asked.includes(`${host}.example/page`)).toBe(expected === 'read')
  })

  test('made to keep its readers busy lets nobody in, and takes no time', async () => {
    expect(await outcome(`bomb.example/page?${'a'.repeat(3000)}`)).toBe('robots')
  })

  test('counts for every host on the way', async () => {
    expect(await outcome('none.example/out')).toBe('robots')
    expect(web.asked).not.toContain('closed.example/page')
  })

  test('is asked for once in six hours, however many pages are read', async () => {
    let now = 0
    const settings = loopbackSettings(web.port, { now: () => now })
    const times = (): number => web.asked.filter((place) => place === 'open.example/robots.txt').length
    const before = times()
    await Promise.all(
      ['/page?1', '/page?2', '/page?3'].map((path) => outcome(`open.example${path}`, settings)),
    )
    expect(times() - before).toBe(1)
    now += 6 * 3_600_000 + 1
    await outcome('open.example/page', settings)
    expect(times() - before).toBe(2)
  })

  test('whoever comes behind a host’s word to rest was not refused itself, and asks as soon as it may', async () => {
    let now = 0
    const settings = loopbackSettings(web.port, { now: () => now })
    const times = (): number => web.asked.filter((place) => place === 'busy.example/robots.txt').length
    const before = times()
    const read = () => fetchSafely(web.url('busy.example/page'), settings)
    expect(await read()).toMatchObject({ reason: 'rate-limited', status: 429 })
    expect(await read()).toMatchObject({ reason: 'rate-limited', status: null })
    now += 60_000
    expect(await read()).toMatchObject({ reason: 'rate-limited', status: 429 })
    expect(times() - before).toBe(2)
  })

  test('a host that cannot be reached has not refused', async () => {
    const closed = await openLoopbackWeb({})
    await closed.close()
    const answer = await fetchSafely(closed.url('quay.example/page'), loopbackSettings(closed.port))
    expect(answer).toMatchObject({ reason: 'unreachable', url: closed.url('quay.example/page') })
  })
})
