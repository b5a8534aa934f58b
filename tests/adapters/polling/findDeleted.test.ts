import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchSafely } from '../../../src/adapters/evidence/fetchSafely.ts'
import { findDeleted } from '../../../src/adapters/polling/findDeleted.ts'
import { startOfPolling } from '../../../src/domain/wire/pollCursor.ts'
import { serveJson } from '../../factories/serveJson.ts'
import { html, loopbackSettings, openLoopbackWeb, status, type LoopbackWeb } from '../evidence/loopbackWeb.ts'

const pages: Parameters<typeof openLoopbackWeb>[0] = {}
let web: LoopbackWeb

beforeAll(async () => {
  web = await openLoopbackWeb(pages)
})
afterAll(() => web.close())
beforeEach(() => {
  for (const path of Object.keys(pages)) pages[path] = status(404)
})

const ask = (platform: string, ids: string[], host = 'social.example') => {
  const settings = loopbackSettings(web.port)
  const address = web.url(`${host}/any`)
  const token = { at: new URL(address).origin, bearer: 'b' }
  const polling = { address, handle: 'ElsenQuay', cursor: startOfPolling, token, now: new Date() }
  return findDeleted({ platform, ids }, polling, (url, conditions) => fetchSafely(url, settings, conditions))
}

describe('Telegram', () => {
  const widget = (inside: string) => html(`<!DOCTYPE html><html><body>${inside}</body></html>`)
  test.each<[string, (typeof pages)[string], object]>([
    [
      'shows a post that is there',
      widget(
        '<div class="tgme_widget_message" data-post="elsenquay/7"><div class="js-message_text">A</div></div>',
      ),
      { gone: [], standing: ['elsenquay/7'] },
    ],
    [
      'says with status 200 that a post is not there',
      widget('<div class="tgme_widget_message_error">Post not found</div>'),
      { gone: ['elsenquay/7'], standing: [] },
    ],
    ['shows something else', widget('Sign in'), { gone: [], standing: [] }],
    ['shows that nobody has the name', widget('<div class="tgme_page"></div>'), { gone: [], standing: [] }],
    ['is down', status(503), { gone: [], standing: [] }],
    ['asks to be left alone', status(429), { gone: [], standing: [] }],
  ])('%s', async (_, serve, expected) => {
    pages['/elsenquay/7'] = serve
    expect(await ask('telegram', ['elsenquay/7'])).toEqual(expected)
    expect(web.asked.at(-1)).toBe('social.example/elsenquay/7?embed=1')
  })
})

describe('Mastodon', () => {
  test.each<[number, object]>([
    [404, { gone: ['77'], standing: [] }],
    [410, { gone: ['77'], standing: [] }],
    [401, { gone: [], standing: [] }],
    [500, { gone: [], standing: [] }],
  ])('answers %i', async (code, expected) => {
    pages['/api/v1/statuses/77'] = status(code)
    expect(await ask('mastodon', ['77'])).toEqual(expected)
  })

  test('shows a post that is there', async () => {
    pages['/api/v1/statuses/77'] = serveJson(() => ({ id: '77' }))
    expect(await ask('mastodon', ['77'])).toEqual({ gone: [], standing: ['77'] })
  })
})

describe('Bluesky', () => {
  const uri = (key: string): string => `at://did:plc:a/app.bsky.feed.post/${key}`
  const path = '/xrpc/app.bsky.feed.getPosts'

  test('leaves out what is deleted; a repost cannot be asked for', async () => {
    pages[path] = serveJson((query) => ({
      posts: query
        .getAll('uris')
        .filter((one) => one !== uri('gone'))
        .map((one) => ({ uri: one })),
    }))
    const repost = 'at://did:plc:a/app.bsky.feed.repost/x'
    expect(await ask('bluesky', [uri('gone'), uri('here'), repost])).toEqual({
      gone: [uri('gone')],
      standing: [uri('here')],
    })
  })

  test.each<[string, (typeof pages)[string]]>([
    ['an error', serveJson(() => ({ error: 'InvalidRequest' }), 400)],
    ['nothing at all', status(404)],
    ['something else', serveJson(() => ({ feed: [] }))],
    ['a page', html('<!doctype html>')],
  ])('proves nothing with %s', async (_, serve) => {
    pages[path] = serve
    expect(await ask('bluesky', [uri('a')])).toEqual({ gone: [], standing: [] })
  })
})

describe('X', () => {
  const problem = (id: string, type: string) => ({
    value: id,
    resource_id: id,
    title: 'Error',
    type: `https://api.twitter.com/2/problems/${type}`,
  })

  test('names what it does not find, and what it may not show is not deleted', async () => {
    pages['/2/tweets'] = serveJson(() => ({
      data: [
        { id: '1', text: 'Here', edit_history_tweet_ids: ['1'] },
        { id: '9', edit_history_tweet_ids: ['2', '9'] },
      ],
      errors: [problem('3', 'resource-not-found'), problem('4', 'not-authorized-for-resource')],
    }))
    expect(await ask('x', ['1', '2', '3', '4', '5'])).toEqual({ gone: ['3'], standing: ['1', '2'] })
    expect(web.asked.at(-1)).toBe('social.example/2/tweets?ids=1,2,3,4,5')
  })

  test('that refuses proves nothing', async () => {
    pages['/2/tweets'] = status(403)
    expect(await ask('x', ['1'])).toEqual({ gone: [], standing: [] })
  })
})

test('feeds cannot be asked, and nobody is asked for nothing', async () => {
  const before = web.asked.length
  expect(await ask('rss', ['1'])).toEqual({ gone: [], standing: [] })
  expect(await ask('mastodon', [])).toEqual({ gone: [], standing: [] })
  expect(web.asked).toHaveLength(before)
})
