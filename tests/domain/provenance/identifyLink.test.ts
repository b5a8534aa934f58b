import { describe, expect, test } from '@jest/globals'
import { identifyLink } from '../../../src/domain/provenance/identifyLink.ts'
import { linkIdentity } from '../../../src/domain/provenance/linkIdentity.ts'
import { readCases } from './readCases.ts'

const CODES: Record<string, string | undefined> = {
  'missing-id': 'post-id-missing',
  'bad-id': 'post-id-invalid',
  container: 'container-cited',
  homepage: 'container-cited',
  private: 'private-cited',
  shortlink: 'shortlink-unresolved',
  'not-post': 'link-invalid',
  invalid: 'link-invalid',
}

describe('an address is identified as', () => {
  test.each(readCases().map((one) => [one.url, one] as const))('%s', (url, expected) => {
    const { kind, platform, identity, canonicalUrl } = identifyLink(url)
    const shown = identity?.startsWith('web:') ? identity.replace(/^web:[0-9a-f]{64}$/, 'web:*') : identity
    expect({ url, kind, platform, identity: shown, canonicalUrl }).toEqual(expected)
  })

  test.each(readCases().map((one) => [one.url] as const))('well formed, with its finding: %s', (url) => {
    const link = linkIdentity.strict().parse(identifyLink(url))
    const blocking = link.findings.filter((found) => found.severity === 'block').map((found) => found.code)
    const code = CODES[link.kind]
    expect(blocking).toEqual(code === undefined ? [] : [code])
    expect(link.findings.every((found) => found.path === 'rawUrl')).toBe(true)
    expect(link.rawUrl).toBe(url)
  })
})

describe('the time in a post’s own number', () => {
  test.each([
    ['https://x.com/a/status/1800000000000000000', '2024-06-10T03:00:17.039Z'],
    ['https://x.com/a/status/29700859247', '2010-11-04T01:43:01.738Z'],
    ['https://x.com/a/status/29700859246', null],
    ['https://x.com/a/status/20', null],
    ['https://mastodon.social/@a/112345678901234567', '2024-04-27T23:03:36.437Z'],
    ['https://mastodon.social/@a/42', null],
    [
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kxyz2abcde2f',
      '2024-07-24T05:43:02.146Z',
    ],
    ['https://t.me/NikkeiAsia/12345', null],
    ['https://www.tiktok.com/@a/video/7300000000000000000', null],
  ])('%s was posted at %s', (url, postedAt) => {
    expect(identifyLink(url).postedAt).toBe(postedAt)
  })
})

describe('who is said to have posted', () => {
  test.each([
    ['https://x.com/@Reuters/status/18', 'Reuters'],
    ['https://x.com/i/status/18', null],
    ['https://x.com/home/status/18', null],
    ['https://t.me/s/NikkeiAsia/5', 'NikkeiAsia'],
    ['https://mastodon.social/@desk@remote.example/112345678901234567', 'desk@remote.example'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', null],
  ])('%s claims %s', (url, author) => {
    expect(identifyLink(url).claimedAuthor).toBe(author)
  })
})

describe('a link that may not last is warned of', () => {
  test.each([
    ['a Bluesky handle', 'https://bsky.app/profile/desk.bsky.social/post/3kxyz2abcde2f'],
    ['a copy on another server', 'https://mastodon.social/@desk@remote.example/112345678901234567'],
    ['a pfbid', 'https://www.facebook.com/desk/posts/pfbid02AbCdEfGhIjKlMnOpQr'],
  ])('%s', (_, url) => {
    const link = identifyLink(url)
    expect(link.durable).toBe(false)
    expect(link.findings).toMatchObject([{ code: 'link-not-durable', severity: 'warn' }])
  })

  test('a DID and a number are not', () => {
    const did = 'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kxyz2abcde2f'
    expect([did, 'https://x.com/a/status/18'].map((url) => identifyLink(url).durable)).toEqual([true, true])
  })
})

describe('what people paste', () => {
  test.each([
    ['spaces and a line break', '  https://x.com/a/status/18 \n'],
    ['a byte-order mark and a zero-width space', '\uFEFFhttps://x.com/a/status/18\u200B'],
    ['direction marks', '\u2068https://x.com/a/status/18\u2069'],
    ['a no-break space', '\u00A0x.com/a/status/18\u00A0'],
  ])('%s around an address do not change it', (_, url) => {
    expect(identifyLink(url)).toMatchObject({ rawUrl: url, identity: 'x:18' })
  })

  test.each([
    ['two addresses on two lines', 'https://x.com/a/status/18\nhttps://x.com/a/status/19'],
    ['a line break inside a scheme', 'java\nscript:alert(1)'],
    ['an empty field', ''],
    ['only invisible signs', ' \u200B\uFEFF'],
    ['no text at all', undefined],
    ['a number', 18],
    ['an object', { toString: () => 'https://x.com/a/status/18' }],
    ['a copy of a copy of a copy …', `https://${'google.com/amp/s/'.repeat(300)}example.com/a`],
    ['an address of 100,000 signs', `https://x.com/${'a/'.repeat(50_000)}`],
  ])('%s is no address', (_, url) => {
    expect(identifyLink(url)).toMatchObject({ kind: 'invalid', identity: null })
  })
})

describe('pages that are one', () => {
  const key = (url: string): string | null => identifyLink(url).identity
  test.each([
    ['https://example.com/a/b', 'http://EXAMPLE.com:80//a///b/?utm_source=x&gclid=1#part'],
    ['https://example.com/~desk', 'https://www.example.com/%7edesk'],
    ['https://example.com/a?b=1&c=2', 'https://example.com/a?b=1&mc_cid=9&c=2&at_medium=x'],
    ['https://www.example.com/2026/06/gold', 'https://www.example.com/2026/06/gold/amp/'],
    ['https://www.theguardian.com/world/gold', 'https://amp.theguardian.com/world/gold'],
  ])('%s is %s', (one, other) => expect(key(other)).toBe(key(one)))

  test.each([
    ['https://example.com/a', 'https://example.com/A'],
    ['https://example.com/a?b=1&c=2', 'https://example.com/a?c=2&b=1'],
    ['https://example.com/a?page=1', 'https://example.com/a?page=2'],
    ['https://example.com/a?ref=1', 'https://example.com/a?ref=2'],
    ['https://example.com/a', 'https://example.com:8080/a'],
    ['https://example.com/a', 'https://m.example.com/a'],
    ['https://example.com/a%2Fb', 'https://example.com/a/b'],
  ])('%s is not %s', (one, other) => expect(key(other)).not.toBe(key(one)))
})

test('a hundred thousand signs of any one kind are answered at once', () => {
  const began = performance.now()
  for (const sign of [
    '/',
    '.',
    '%',
    '@',
    'a',
    '1',
    ' ',
    '?',
    '&',
    '%25',
    'amp/',
    'www.',
    '\u200B',
    '[',
    'é',
  ]) {
    const long = sign.repeat(100_000)
    for (const url of [
      long,
      `https://${long}`,
      `https://example.com/${long}`,
      `tg://resolve?domain=${long}`,
    ]) {
      identifyLink(url)
      identifyLink(url.slice(0, 8000))
    }
  }
  expect(performance.now() - began).toBeLessThan(20_000)
})
