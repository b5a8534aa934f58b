import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { exchangeViews } from '../../../src/queries/exchangeViews.ts'
import { FrontPage } from '../../../src/site/pages/FrontPage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import type { FurnitureView } from '../../../src/site/views/FurnitureView.ts'
import { frontOf, furniture, quoted } from '../samplePaper.ts'

const pageOf = (changes: Partial<FurnitureView>) =>
  load(
    renderPage(createElement(FrontPage, { furniture: { ...furniture, ...changes }, sections: frontOf(1) })),
  )

describe('stale prices', () => {
  const markets = {
    asOf: '2026-06-25T06:30:00Z',
    instruments: [
      quoted({}),
      quoted({ symbol: 'OLD', label: 'Old', stale: true, asOf: '2026-06-24T20:00:00Z' }),
    ],
  }

  test.each(['.MarketsStrip li', '.MarketsTable-list li'])(
    'say so in words, with their time, in %s',
    (row) => {
      const $ = pageOf({ markets })
      const [fresh, stale] = $(row)
        .toArray()
        .map((one) => $(one).text())
      expect(fresh).not.toContain('stale')
      expect(stale).toContain('stale, Wed 20:00Z')
    },
  )
})

describe('exchanges', () => {
  /** Hong Kong is at lunch, Tokyo is back from it, Europe has not opened. */
  const exchanges = exchangeViews(new Date('2026-06-25T04:00:00Z'))

  test('are listed at the foot with what they do and until when', () => {
    const $ = pageOf({ exchanges })
    expect(
      $('.ExchangeList li')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual([
      'NYSE closed · opens in 9 h 30 min',
      'LSE closed · opens in 3 h',
      'Xetra closed · opens in 3 h',
      'TSE open · closes in 2 h 30 min',
      'HKEX closed (lunch) · opens in 1 h',
    ])
  })

  test('of which the house’s own also has its line beside the nameplate', () => {
    expect(pageOf({ exchanges })('.ExchangeState').text()).toBe('NYSE closed · opens in 9 h 30 min')
  })

  test('say why a day is unlike others', () => {
    const $ = pageOf({ exchanges: exchangeViews(new Date('2026-12-24T13:00:00Z')) })
    const words = $('.ExchangeList').text()
    expect(words).toContain('LSE closed (Christmas Eve)')
    expect(words).toContain('Xetra closed (Christmas Eve)')
  })
})
