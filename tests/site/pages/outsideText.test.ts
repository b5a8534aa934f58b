import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { parseHTML } from 'linkedom'
import { createElement } from 'react'
import { WireStrip } from '../../../src/site/components/WireStrip.tsx'
import { stripItem } from '../../../src/site/islands/stripItem.ts'
import { ArticlePage } from '../../../src/site/pages/ArticlePage.tsx'
import { ProvenancePage } from '../../../src/site/pages/ProvenancePage.tsx'
import { WirePage } from '../../../src/site/pages/WirePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import {
  edition,
  furniture,
  provenLink,
  provenSnapshot,
  recordOf,
  sectionOf,
  wireItem,
} from '../samplePaper.ts'

const overrides = /[\u202A-\u202E\u2066-\u2069]/
const turned = (words: string): string => `\u2069\u202E${words}\u2067`
const hebrew = '\u05e0\u05de\u05dc 12 (\u05e1\u05d2\u05d5\u05e8)'

const snapshot = {
  ...provenSnapshot,
  links: [
    provenLink(1, {
      author: { name: turned('Ana Moor'), basis: 'address' },
      source: { code: 'QUAYNEWS', name: turned('Quay News'), owner: turned('Harbour Board') },
    }),
    provenLink(2),
  ],
}
const since = { sources: new Map(), corrections: [] }
const section = sectionOf('World')
const article = {
  ...{ furniture, canonicalPath: '/world/ferries', article: snapshot, since, section, edition },
  ...{ previous: null, next: null, more: [] },
}

const isolated = ($: ReturnType<typeof load>, within: string): string[] =>
  $(`${within} bdi`)
    .toArray()
    .map((one) => $(one).text())

describe('words from outside turn nothing around but themselves', () => {
  test('the page of the wire', () => {
    const items = [wireItem(2, { headline: turned('Berth shut') }), wireItem(1, { headline: hebrew })]
    const $ = load(renderPage(createElement(WirePage, { furniture, items, most: 120 })))
    expect(isolated($, 'main')).toEqual(['Berth shut', hebrew])
    expect($('main').text()).not.toMatch(overrides)
  })

  test('the provenance page: names, owners and authors', () => {
    const record = recordOf(snapshot, since)
    const $ = load(renderPage(createElement(ProvenancePage, { furniture, section, record })))
    expect(isolated($, '#source-1')).toEqual(['Quay News', 'Harbour Board', 'Ana Moor'])
    expect($('#source-1').text()).toContain('Posted as Ana Moor, by its address alone')
    expect(isolated($, '#claims')).toContain('Quay News')
    expect($('main').text()).not.toMatch(overrides)
  })

  test('the list below an article', () => {
    const $ = load(renderPage(createElement(ArticlePage, article)))
    expect(isolated($, '#source-1')).toEqual(['Quay News', 'Harbour Board', 'Ana Moor'])
    expect($('#source-1 .meta').first().text()).toMatch(
      /^Owner: Harbour Board · .+ · Posted as Ana Moor, by its address alone$/,
    )
    expect($('#provenance').text()).not.toMatch(overrides)
  })
})

/** Every element of the item with its attributes, in whatever order they stand, and its words. */
const partsOf = ($: ReturnType<typeof load>) => {
  // What a time is called goes by the clock of whoever says it.
  $('time').remove()
  return $('.WireStrip-item, .WireStrip-item *')
    .toArray()
    .map((one) => ({ ...one.attribs, tag: one.tagName, words: $(one).text() }))
}

describe('the strip', () => {
  const { document } = globalThis
  beforeAll(() => {
    globalThis.document = parseHTML('<body></body>').document
  })
  afterAll(() => {
    globalThis.document = document
  })

  test.each([
    { headline: turned('Berth shut') },
    { headline: hebrew, url: 'javascript:alert(1)' },
    { headline: 'Berth <b>free</b>' },
  ])('stands in a page as script makes it: %j', (some) => {
    const item = wireItem(1, some)
    const props = { items: [item], health: furniture.health, now: furniture.now }
    const rendered = load(renderPage(createElement(WireStrip, props)))
    expect(rendered('.WireStrip-headline > bdi')).toHaveLength(1)
    expect(rendered('.WireStrip').text()).not.toMatch(overrides)
    expect(partsOf(load(stripItem(item).outerHTML))).toEqual(partsOf(rendered))
  })
})
