import { describe, expect, test } from '@jest/globals'
import { borrowersOf, speakersOf, type Speaker } from '../../../src/domain/wire/speakersOf.ts'

const speaks = (
  source: Omit<Speaker, 'id'>,
  address: string | null,
  { forwardOf = null, others = [] }: { forwardOf?: string | null; others?: Speaker[] } = {},
): boolean => speakersOf([{ id: 'one', ...source }, ...others])({ source: 'one', address, forwardOf })

const paper = { platform: 'rss', url: 'https://www.harbour.example/' }
const fed = { platform: 'rss', polling: { address: 'https://feeds.harbour.example/all.xml' } }

describe('a source speaks for the pages of its site', () => {
  test.each([
    ['a page of its host', paper, 'https://harbour.example/2026/quay', true],
    ['a page of a host beside it', paper, 'https://en.harbour.example/quay', true],
    ['a page of the site of its feed', fed, 'https://www.harbour.example/quay', true],
    ['another site', paper, 'https://ledger.example/quay', false],
    ['a site whose name ends alike', paper, 'https://notharbour.example/quay', false],
    ['its name in front of another', paper, 'https://harbour.example.ledger.example/quay', false],
    ['its name before an @', paper, 'https://harbour.example@ledger.example/quay', false],
    ['a post elsewhere', paper, 'https://x.com/harbour/status/1806000000000000000', false],
    [
      'a page beside it on a shared host',
      { platform: 'rss', url: 'https://a.github.io/' },
      'https://b.github.io/x',
      false,
    ],
    [
      'a site under a suffix of two parts',
      { platform: 'rss', url: 'https://a.co.uk/' },
      'https://b.co.uk/x',
      false,
    ],
    ['no address', paper, null, false],
    ['no readable address', paper, 'https://', false],
  ])('%s', (_, source, address, expected) => {
    expect(speaks(source, address)).toBe(expected)
  })
})

const writer = {
  platform: 'rss',
  url: 'https://medium.example/@Harbour',
  polling: { address: 'https://medium.example/feed/@harbour' },
}

describe('who lives in a part of a site speaks for that part', () => {
  test.each([
    ['its own page', writer, 'https://medium.example/@harbour/quay-1', true],
    ['its own page, written in codes', writer, 'https://medium.example/%40harbour/quay-1', true],
    ['another’s page', writer, 'https://medium.example/@ledger/quay-1', false],
    ['a name that begins alike', writer, 'https://medium.example/@harbourmaster/quay-1', false],
    ['the site’s own page', writer, 'https://medium.example/about', false],
    [
      'a home page',
      { platform: 'push', url: 'https://uni.example/~quay/' },
      'https://uni.example/~quay/1',
      true,
    ],
    [
      'another’s home page',
      { platform: 'push', url: 'https://uni.example/~quay/' },
      'https://uni.example/~dock/1',
      false,
    ],
  ])('%s', (_, source, address, expected) => {
    expect(speaks(source, address)).toBe(expected)
  })
})

const channel = { platform: 'telegram', handle: '@Harbour_Watch' }
const onX = { platform: 'x', handle: 'harbourwatch' }
const onMastodon = { platform: 'mastodon', handle: 'harbour@social.example' }
const did = 'did:plc:gr7dn2rthlrnmeter5xq3wka'
const bluesky = { platform: 'bluesky', handle: 'harbour.example' }

describe('a source speaks for the posts of its account', () => {
  test.each([
    ['its channel, whatever the case', channel, 'https://t.me/harbour_watch/12', true],
    ['another channel', channel, 'https://t.me/ledger_watch/12', false],
    ['its account', onX, 'https://x.com/HarbourWatch/status/1806000000000000000', true],
    ['another account', onX, 'https://x.com/ledger/status/1806000000000000000', false],
    ['nobody’s account', onX, 'https://x.com/i/status/1806000000000000000', false],
    ['its account on its server', onMastodon, 'https://social.example/@harbour/112000000000000000', true],
    ['its name on another server', onMastodon, 'https://other.example/@harbour/112000000000000000', false],
    ['another of its server', onMastodon, 'https://social.example/@ledger/112000000000000000', false],
    [
      'its number',
      { platform: 'bluesky', handle: did },
      `https://bsky.app/profile/${did}/post/3lskldr6gnk2d`,
      true,
    ],
    ['its name, told by number', bluesky, `https://bsky.app/profile/${did}/post/3lskldr6gnk2d`, true],
    ['another name', bluesky, 'https://bsky.app/profile/ledger.example/post/3lskldr6gnk2d', false],
    ['a page of a site', channel, 'https://harbour.example/quay', false],
    [
      'a list of the platform itself',
      { platform: 'rss', polling: { address: 'https://www.youtube.com/feeds/videos.xml?channel_id=UC1' } },
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      true,
    ],
  ])('%s', (_, source, address, expected) => {
    expect(speaks(source, address)).toBe(expected)
  })

  test('not for the post of somebody else that it passes on', () => {
    const address = `https://bsky.app/profile/${did}/post/3lskldr6gnk2d`
    expect(speaks(bluesky, address, { forwardOf: '@ledger.example' })).toBe(false)
  })
  test('and for its own post that passes on another', () => {
    expect(speaks(channel, 'https://t.me/harbour_watch/12', { forwardOf: 'Ledger' })).toBe(true)
  })
})

describe('a source of which nothing is known', () => {
  const unknown = { platform: 'push' }
  const others = [{ id: 'other', ...paper }]

  test('speaks for what is nobody else’s', () => {
    expect(speaks(unknown, 'https://ledger.example/quay', { others })).toBe(true)
    expect(speaks(unknown, 'https://ledger.example/quay')).toBe(true)
  })
  test('not for another source’s site', () => {
    expect(speaks(unknown, 'https://www.harbour.example/quay', { others })).toBe(false)
  })
  test('a feed in one’s own network tells nothing of whose pages it lists', () => {
    const inner = { platform: 'rss', polling: { address: 'http://127.0.0.1:8123/feed' } }
    expect(speaks(inner, 'https://ledger.example/quay', { others })).toBe(true)
    expect(speaks(inner, 'https://harbour.example/quay', { others })).toBe(false)
  })
})

test('who is no source speaks for nothing', () => {
  expect(speakersOf([])({ source: 'gone', address: 'https://harbour.example/quay' })).toBe(false)
})

describe('what only names a page or post of another source is borrowed', () => {
  const borrows = borrowersOf([
    { id: 'harbour', platform: 'rss', url: 'https://harbour.example/' },
    { id: 'quay', platform: 'telegram', handle: 'quay' },
    { id: 'pushed', platform: 'push' },
    { id: 'ledger', platform: 'rss', url: 'https://ledger.example/' },
    { id: 'ledger2', platform: 'rss', polling: { address: 'https://ledger.example/sport.xml' } },
  ])
  test.each([
    ['a push of another’s page', 'pushed', 'https://harbour.example/1', null, true],
    ['a feed with another’s page', 'ledger', 'https://www.harbour.example/1', null, true],
    ['a feed with another’s post', 'ledger', 'https://t.me/quay/7', null, true],
    ['its own page', 'harbour', 'https://harbour.example/1', null, false],
    ['a page of a site it shares', 'ledger2', 'https://ledger.example/1', null, false],
    ['a page of nobody here', 'pushed', 'https://far.example/1', null, false],
    ['no address', 'pushed', null, null, false],
    ['no readable address', 'pushed', 'https://', null, false],
    ['what it passes on under its own address', 'quay', 'https://t.me/quay/8', 'https://t.me/other/1', false],
  ])('%s', (_, source, address, forwardOf, expected) => {
    expect(borrows({ source, address, forwardOf })).toBe(expected)
  })
})
