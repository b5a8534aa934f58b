import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { ArticlePage } from '../../../src/site/pages/ArticlePage.tsx'
import { NotFoundPage } from '../../../src/site/pages/NotFoundPage.tsx'
import { WirePage } from '../../../src/site/pages/WirePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import { edition, furniture, linkOf, sectionOf, snapshot, wireItem } from '../samplePaper.ts'

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

const articleWith = (address: string): string =>
  renderPage(
    createElement(ArticlePage, {
      furniture: {
        ...furniture,
        wire: [wireItem(1, { headline: hostile, sourceName: hostile, url: address })],
      },
      canonicalPath: '/world/ferries',
      article: {
        ...snapshot,
        headline: hostile,
        standfirst: hostile,
        framingNote: hostile,
        links: [linkOf(1, { canonicalUrl: address, claimedAuthor: hostile }), linkOf(2)],
        body: [{ kind: 'paragraph', spans: [{ text: hostile, href: address }, { cites: [1, 9] }] }],
      },
      section: sectionOf('World', '"><script>'),
      edition,
      previous: null,
      next: null,
      more: [],
    }),
  )

describe('wire text and addresses are hostile', () => {
  test.each(badAddresses)('an article never links to %j', (address) => {
    const $ = load(articleWith(address))
    const hrefs = $('a')
      .toArray()
      .map((one) => $(one).attr('href') ?? '')
    hrefs.forEach((href) => expect(href).toMatch(/^(https?:\/\/|\/(?![/\\])|#)/))
    expect($('script')).toHaveLength(2)
    expect($('img[src="x"]')).toHaveLength(0)
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
    const $ = load(renderPage(createElement(WirePage, { furniture: { ...furniture, wire: [] }, items })))
    expect($('span.WireHourList-headline').text()).toBe('Read <b>this</b>')
    expect($('a.WireHourList-headline')).toHaveLength(0)
  })

  test('a path that was asked for is shown, not run', () => {
    const $ = load(renderPage(createElement(NotFoundPage, { furniture, path: hostile })))
    expect($('main code').text()).toBe(hostile)
    expect($('main script, main img')).toHaveLength(0)
  })
})
