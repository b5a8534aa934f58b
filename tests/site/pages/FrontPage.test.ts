import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { FrontPage } from '../../../src/site/pages/FrontPage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import type { FurnitureView } from '../../../src/site/views/FurnitureView.ts'
import { frontOf, furniture, wireItem } from '../samplePaper.ts'

const pageOf = (sections = frontOf(2, 1), changes: Partial<FurnitureView> = {}) =>
  load(renderPage(createElement(FrontPage, { furniture: { ...furniture, ...changes }, sections })))

describe('the front page', () => {
  test('shows volume, number, day, edition and last release', () => {
    const words = pageOf()('.Dateline').text()
    for (const part of ['Vol. I · No. 176', 'Thursday, 25 June 2026', 'Thursday Ed.', 'Updated 06:34 UTC']) {
      expect(words).toContain(part)
    }
  })

  test.each([[[1]], [[1, 1, 1]], [[3, 2, 0, 3]], [[4, 4, 4, 4, 4]]])(
    'prints every article once: %j',
    (counts) => {
      const $ = pageOf(frontOf(...counts))
      const hrefs = $('main article a[href*="/story-"]')
        .toArray()
        .map((one) => $(one).attr('href'))
      expect(new Set(hrefs).size).toBe(hrefs.length)
      expect(hrefs).toHaveLength(counts.reduce((sum, one) => sum + one, 0))
      expect($('.LeadStory a[href*="/story-"]').attr('href')).toBe('/desk0/story-1')
    },
  )

  test('says so when nothing has been printed', () => {
    const $ = pageOf([], { masthead: { ...furniture.masthead, edition: null } })
    expect($('main h2').first().text()).toBe('No edition has been printed yet.')
    expect($('.Dateline')).toHaveLength(0)
  })

  test('the wire strip shows the last twelve items with time and source code', () => {
    const $ = pageOf(frontOf(1), { wire: Array.from({ length: 20 }, (_, at) => wireItem(40 - at)) })
    expect($('.WireStrip li')).toHaveLength(12)
    expect($('.WireStrip li').first().text()).toBe('06:40Z QUAYNEWS Harbour bulletin of minute 40')
    expect($('.WireStrip li a').first().attr('rel')).toBe('nofollow noopener')
  })

  test('the wire strip says which sources are quiet, and leads to all of them', () => {
    expect(pageOf()('.WireHealthNote').attr('hidden')).toBe('hidden')
    const since = '2026-06-25T05:47:00.000Z'
    const quiet = ['QUAYNEWS', 'PIERPOST', 'DOCKDESK'].map((code) => ({
      ...{ code, name: `The ${code}`, state: 'late' as const, since },
    }))
    const $ = pageOf(frontOf(1), { health: { quiet, more: 0, wholeSince: null } })
    expect($('.WireHealthNote').attr('hidden')).toBeUndefined()
    const told = $('.WireHealthNote-one').toArray()
    expect(told.map((one) => $(one).text())).toEqual(['QUAYNEWS quiet 47 min'])
    expect($('.WireHealthNote-rest').text()).toBe('and 2 more')
    expect($('.WireHealthNote abbr').first().attr('title')).toBe('The QUAYNEWS')
    expect($('.WireHealthNote a').first().attr('href')).toBe('/wire#quiet')
  })

  test('calls a proxy a proxy and says up or down without colour', () => {
    const $ = pageOf()
    const rows = $('.MarketsStrip li')
      .toArray()
      .map((one) => $(one).text())
    expect(rows).toEqual([
      'SPY S&P 500 proxy733.24▲+0.05%',
      'ETH$1,647▼−1.61%',
      'EUR/USD1.13400.00%',
      'USD/CNY6.8109n/a',
    ])
    expect($('.MarketsStrip').text()).toContain('as of 06:30Z')
  })

  test('says the day of prices, wire items and stories that are not of today', () => {
    const $ = pageOf(frontOf(1), {
      now: '2026-06-26T07:00:00Z',
      wire: [wireItem(33, { postedAt: '2026-06-22T21:00:00Z' })],
      markets: { ...furniture.markets, asOf: '2026-06-25T21:00:00Z' },
    })
    expect($('.MarketsStrip').text()).toContain('as of Thu 21:00Z')
    expect($('.WireStrip li').first().text()).toMatch(/^Mon 21:00Z /)
    expect($('.LeadStory .CardMeta').text()).toContain('Thu 05:58Z')
  })

  test('counts what stands under a story as sources and how many of them are independent', () => {
    expect(pageOf(frontOf(1))('.LeadStory .SourceCount').text()).toBe('1 source, 1 independent')
  })

  test('says how the exchange stands and shows the clocks in their zones', () => {
    const $ = pageOf()
    expect($('.ExchangeState').text()).toBe('NYSE closed · opens in 6 h 55 min')
    expect($('paper-countdown').attr()).toMatchObject({ verb: 'opens', until: '2026-06-25T13:30:00Z' })
    expect($('.WorldClocks li').last().text()).toBe('London 07:34 BST')
  })

  test('leaves out strips that have nothing to show', () => {
    const $ = pageOf(frontOf(1), {
      wire: [],
      markets: { asOf: null, instruments: [] },
      exchanges: [],
      clocks: [],
    })
    expect($('.strip, .MarketsTable, .ExchangeState, .WorldClocks')).toHaveLength(0)
  })
})
