import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import type { ProvenSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import { ArticlePage } from '../../../src/site/pages/ArticlePage.tsx'
import { ProvenancePage } from '../../../src/site/pages/ProvenancePage.tsx'
import { NotFoundPage } from '../../../src/site/pages/NotFoundPage.tsx'
import { WirePage } from '../../../src/site/pages/WirePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import type { SincePrint } from '../../../src/site/views/SincePrint.ts'
import {
  edition,
  furniture,
  provenLink,
  provenSnapshot,
  recordOf,
  sectionOf,
  wireItem,
} from '../samplePaper.ts'

const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>\u2028'
const badAddresses = [
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.test/x',
  '/\\evil.test',
  'ftp://evil.test/',
  '',
]

const furnitureWith = (address: string) => ({
  ...furniture,
  wire: [wireItem(1, { headline: hostile, sourceName: hostile, url: address })],
})
const links = (address: string) => [
  provenLink(1, {
    canonicalUrl: address,
    claimedAuthor: hostile,
    author: { name: hostile, basis: 'evidence' },
    source: { code: hostile, name: hostile, owner: hostile },
    platform: hostile,
  }),
  provenLink(2),
]
const hostileSnapshot = (address: string): ProvenSnapshot => ({
  ...provenSnapshot,
  headline: hostile,
  standfirst: hostile,
  byline: hostile,
  framingNote: hostile,
  links: links(address),
  body: [{ kind: 'paragraph', spans: [{ text: hostile, href: address }, { cites: [1, 9] }] }],
  claims: provenSnapshot.claims.map((one) => ({
    ...one,
    exact: hostile,
    quotations: [hostile],
    cites: [1, 9],
  })),
  waivers: [
    {
      code: 'single-origin',
      link: 1,
      reason: hostile,
      at: hostile,
      by: { role: 'publisher', name: hostile },
    },
  ],
})
const since: SincePrint = {
  sources: new Map([['tg:quaynews/1', { state: 'edited', at: hostile }]]),
  corrections: [{ kind: 'correction', whatWasWrong: hostile, whatChanged: hostile, at: hostile }],
}

const articleWith = (address: string): string =>
  renderPage(
    createElement(ArticlePage, {
      furniture: furnitureWith(address),
      canonicalPath: '/world/ferries',
      article: hostileSnapshot(address),
      since,
      section: sectionOf('World', '"><script>'),
      edition,
      previous: null,
      next: null,
      more: [],
    }),
  )

const provenanceWith = (address: string): string =>
  renderPage(
    createElement(ProvenancePage, {
      furniture: furnitureWith(address),
      section: sectionOf('World', '"><script>'),
      record: recordOf(hostileSnapshot(address), since),
    }),
  )

describe('wire text and addresses are hostile', () => {
  const pages: [string, (address: string) => string, number][] = [
    ['an article', articleWith, 2],
    ['its provenance page', provenanceWith, 1],
  ]
  const cases = pages.flatMap(([name, page, scripts]) =>
    badAddresses.map((address) => ({ name, page, scripts, address })),
  )

  test.each(cases)('$name never links to $address', ({ page, scripts, address }) => {
    const $ = load(page(address))
    const hrefs = $('a')
      .toArray()
      .map((one) => $(one).attr('href') ?? '')
    hrefs.forEach((href) => expect(href).toMatch(/^(https?:\/\/|\/(?![/\\])|#)/))
    expect($('script')).toHaveLength(scripts)
    expect($('img[src="x"]')).toHaveLength(0)
  })

  test('every hostile word on the provenance page is shown, not run', () => {
    const $ = load(provenanceWith('https://t.me/quaynews/1'))
    expect($('.ClaimEntry-exact').first().text()).toBe(hostile)
    expect($('#waivers').text()).toContain(hostile)
    expect($('#corrections').text()).toContain(hostile)
    expect($('main script, main img')).toHaveLength(0)
  })

  test('structured data cannot close its element, and still parses', () => {
    const $ = load(articleWith('https://t.me/quaynews/1'))
    const json = $('script[type="application/ld+json"]').text()
    expect(json).not.toContain('<')
    expect(json).not.toContain('\u2028')
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: hostile })
  })

  test('a section colour outside the palette prints in ink', () => {
    const $ = load(articleWith('https://t.me/quaynews/1'))
    expect($('.Breadcrumb a').last().attr('class')).toBe('hue-ink')
  })

  test('the wire page shows an item without a safe address, but does not link it', () => {
    const items = [wireItem(1, { url: 'javascript:alert(1)', headline: 'Read <b>this</b>' })]
    const $ = load(
      renderPage(createElement(WirePage, { furniture: { ...furniture, wire: [] }, items, most: 120 })),
    )
    expect($('span.WireHourList-headline').text()).toBe('Read <b>this</b>')
    expect($('a.WireHourList-headline')).toHaveLength(0)
  })

  test('a path that was asked for is shown, not run', () => {
    const $ = load(renderPage(createElement(NotFoundPage, { furniture, path: hostile })))
    expect($('main code').text()).toBe(hostile)
    expect($('main script, main img')).toHaveLength(0)
  })
})
