import { describe, expect, test } from '@jest/globals'
import { identifyLink } from '../../../src/domain/provenance/identifyLink.ts'
import { sameDefectKey } from '../../../src/domain/provenance/sameDefectKey.ts'

const key = (url: string): string => sameDefectKey(identifyLink(url))

describe('two lists or defects are one when they differ only in spelling', () => {
  test.each([
    ['https://t.me/s/NikkeiAsia', 'https://t.me/s/nikkeiasia'],
    ['https://t.me/NikkeiAsia', 'http://telegram.me/nikkeiasia/'],
    ['https://t.me/NikkeiAsia', 'https://nikkeiasia.t.me'],
    ['https://t.me/NikkeiAsia', 'tg://resolve?domain=nikkeiasia'],
    ['https://x.com/Reuters/status/', 'https://mobile.twitter.com/reuters/status'],
    ['https://x.com/Reuters', 'https://www.x.com/REUTERS/'],
    ['https://twitter.com/#!/Reuters', 'https://twitter.com/#!/reuters'],
    ['https://www.example.com/', 'http://EXAMPLE.com'],
    ['https://www.facebook.com/Desk', 'https://m.facebook.com/desk/'],
    ['just words', ' Just Words '],
  ])('%s and %s', (one, other) => expect(key(other)).toBe(key(one)))
})

describe('two that lead elsewhere are two', () => {
  test.each([
    ['https://x.com/Polymarket/status/', 'https://x.com/Reuters/status/'],
    ['https://t.me/s/NikkeiAsia', 'https://t.me/s/reuters'],
    ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/playlist?list=PL2'],
    ['https://mastodon.social/@desk', 'https://mastodon.online/@desk'],
    ['https://bit.ly/abc', 'https://tinyurl.com/abc'],
  ])('%s and %s', (one, other) => expect(key(other)).not.toBe(key(one)))
})

test('posts and pages go by their identity', () => {
  expect(key('https://twitter.com/a/status/18')).toBe('x:18')
})
