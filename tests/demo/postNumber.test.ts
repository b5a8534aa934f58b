import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blueskyPostNumber, mastodonPostNumber, xPostNumber } from '../../src/demo/postNumber.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'

const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
const did = 'did:plc:gr7dn2rthlrnmeter5xq3wka'
const addresses: Record<string, (time: Date, sequence: number) => string> = {
  X: (time, sequence) => `https://x.com/tidewater_sarn/status/${xPostNumber(time, sequence)}`,
  Mastodon: (time, sequence) =>
    `https://ledger-social.example/@chipledger/${mastodonPostNumber(time, sequence)}`,
  Bluesky: (time, sequence) => `https://bsky.app/profile/${did}/post/${blueskyPostNumber(time, sequence)}`,
}

describe('the numbers of demo posts', () => {
  test.each(Object.entries(addresses))(
    '%s: the time in the number is the time of the post',
    (_platform, address) => {
      fc.assert(
        fc.property(moments, fc.integer({ min: 0, max: 1023 }), (time, sequence) => {
          const { kind, postedAt } = identifyLink(address(time, sequence))
          expect({ kind, postedAt }).toEqual({ kind: 'post', postedAt: time.toISOString() })
        }),
        { numRuns: 60 },
      )
    },
  )
})
