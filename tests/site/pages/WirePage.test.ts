import { expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { WirePage } from '../../../src/site/pages/WirePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import { furniture, wireItem } from '../samplePaper.ts'

test('the wire is grouped by the hour of posting, newest hour first, unknown times last', () => {
  const items = [wireItem(-30), wireItem(5, { postedAt: 'soon' }), wireItem(33), wireItem(10)]
  const $ = load(renderPage(createElement(WirePage, { furniture: { ...furniture, wire: [] }, items })))
  const hours = $('.WireHourList')
    .toArray()
    .map((one) => [$(one).find('h2').text(), $(one).find('li').length])
  expect(hours).toEqual([
    ['06:00 25 June 2026', 2],
    ['05:00 25 June 2026', 1],
    ['Time not known ', 1],
  ])
})
