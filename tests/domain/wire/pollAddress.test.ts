import { describe, expect, test } from '@jest/globals'
import { pollAddress } from '../../../src/domain/wire/pollAddress.ts'

const feed = 'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor='

describe('where a source is polled', () => {
  test.each<[string, string, string | null]>([
    ['telegram', '@ElsenQuay', 'https://t.me/s/ElsenQuay'],
    ['telegram', 'no', null],
    ['mastodon', '@harbour@Social.Example.org', 'https://social.example.org/@harbour'],
    ['mastodon', 'harbour', null],
    ['mastodon', 'harbour@localhost', null],
    ['mastodon', 'harbour@10.0.0.1', null],
    ['mastodon', 'har/../bour@social.example.org', null],
    ['bluesky', 'elsenquay.bsky.social', `${feed}elsenquay.bsky.social`],
    ['bluesky', 'did:plc:z72i7hdynmk6r22z27h6tvur', `${feed}did%3Aplc%3Az72i7hdynmk6r22z27h6tvur`],
    ['bluesky', 'elsenquay', null],
    ['x', '@ElsenQuay', 'https://api.x.com/2/users/by/username/ElsenQuay'],
    ['x', 'a name', null],
    ['rss', 'ElsenQuay', null],
  ])('on %s under the name %s', (platform, handle, address) => {
    expect(pollAddress({ platform, handle })).toBe(address)
  })

  test('an address that is given counts, but on X, whose token goes nowhere else', () => {
    const polling = { address: 'https://elsewhere.example/@harbour' }
    for (const platform of ['rss', 'telegram', 'mastodon', 'bluesky'])
      expect(pollAddress({ platform, handle: 'elsenquay', polling })).toBe(polling.address)
    expect(pollAddress({ platform: 'x', handle: 'elsenquay', polling })).toBe(
      'https://api.x.com/2/users/by/username/elsenquay',
    )
  })
})
