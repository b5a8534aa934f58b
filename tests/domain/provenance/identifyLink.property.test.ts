import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { identifyLink } from '../../../src/domain/provenance/identifyLink.ts'
import { linkIdentity } from '../../../src/domain/provenance/linkIdentity.ts'
import { sameDefectKey } from '../../../src/domain/provenance/sameDefectKey.ts'
import { readCases } from './readCases.ts'

const named = readCases().filter((one) => one.kind === 'post' || one.kind === 'web')
const onWeb = named.filter((one) => /^https?:\/\/(?!\[|\d)[^@#]*$/.test(one.url) && !/%2e/i.test(one.url))

/** Addresses of known pages, and pieces that make half-valid ones. */
const pieces = fc.oneof(
  fc.constantFrom(...readCases().map((one) => one.url)),
  fc.constantFrom(
    'https://',
    'x.com',
    't.me',
    '/s/',
    '/status/',
    '@',
    '%',
    '%2F',
    '%41',
    '?',
    '#!',
    '//',
    ':',
    '.',
  ),
  fc.constantFrom(
    'www.',
    'amp/',
    'google.com/amp/s/',
    'tg://',
    'at://',
    '0',
    '18',
    '🜚',
    '\u200B',
    '\uD800',
    '＠',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const halfValid = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
const anyPage = fc.webUrl({ withQueryParameters: true, withFragments: true })
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), anyPage, halfValid)

const TRACKING = ['utm_source=x', 'fbclid=1', 'GCLID=2', 'mc_eid=3', 'msclkid=4', 'igshid=5']

/** The same address as somebody else might have copied it. */
const withHost = (url: string, change: (host: string) => string): string =>
  url.replace(/^(https?:\/\/)([^/?#]+)/i, (_, scheme: string, host: string) => scheme + change(host))
const withQuery = (url: string, pair: string): string => url + (url.includes('?') ? '&' : '?') + pair
const withSlash = (url: string): string => url.replace(/(\?|$)/, '/$1')

describe('whatever is pasted', () => {
  test('the answer is well formed, and its own address leads to the same answer', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const link = linkIdentity.strict().parse(identifyLink(text))
        expect(link.rawUrl).toBe(text)
        expect(link.identity === null).toBe(link.kind !== 'post' && link.kind !== 'web')
        expect(link.canonicalUrl === null).toBe(link.identity === null)
        expect(sameDefectKey(link)).not.toBe('')
        if (link.canonicalUrl === null) return
        expect(new URL(link.canonicalUrl).protocol).toMatch(/^https?:$/)
        const again = identifyLink(link.canonicalUrl)
        expect([again.identity, again.canonicalUrl]).toEqual([link.identity, link.canonicalUrl])
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('the identity of a post or page does not change with', () => {
  const page = fc.oneof(
    fc.constantFrom(...onWeb.map((one) => one.url)),
    anyPage.map((url) => url.split('#')[0] ?? url),
  )
  const holds = (change: (url: string) => string): void =>
    fc.assert(
      fc.property(page, (url) => {
        const { kind, identity } = identifyLink(url)
        expect(identifyLink(change(url))).toMatchObject({ kind, identity })
      }),
      { numRuns: 500 },
    )

  test('the letter case of its host', () => holds((url) => withHost(url, (host) => host.toUpperCase())))
  test('www. before its host', () => holds((url) => withHost(url, (host) => `www.${host}`)))
  test('http instead of https', () => holds((url) => url.replace(/^https:/, 'http:')))
  test('name and password', () => holds((url) => withHost(url, (host) => `desk:word@${host}`)))
  test('doubled slashes', () => holds((url) => withHost(url, (host) => `${host}//`)))
  test('closing slashes', () => holds(withSlash))
  test.each(TRACKING)('the tracking parameter %s', (pair) => holds((url) => withQuery(url, pair)))
  test('white space around it', () => holds((url) => ` ${url}\n`))
})
