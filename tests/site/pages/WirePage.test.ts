import { expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { WirePage } from '../../../src/site/pages/WirePage.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import { furniture, wireItem } from '../samplePaper.ts'

test('the wire is grouped by the hour of posting, newest hour first, unknown times last', () => {
  const items = [wireItem(-30), wireItem(5, { postedAt: 'soon' }), wireItem(33), wireItem(10)]
  const $ = load(
    renderPage(createElement(WirePage, { furniture: { ...furniture, wire: [] }, items, most: 120 })),
  )
  const hours = $('.WireHourList')
    .toArray()
    .map((one) => [$(one).find('h2').text(), $(one).find('li').length])
  expect(hours).toEqual([
    ['06:00 25 June 2026', 2],
    ['05:00 25 June 2026', 1],
    ['Time not known ', 1],
  ])
})

test('the wire says which of our sources it does not hear, each since when', () => {
  const quiet = [
    { code: 'PIERPOST', name: 'The Pier Post', state: 'late' as const, since: '2026-06-25T05:47:00.000Z' },
    { code: 'DOCKDESK', name: 'Dock Desk', state: 'closed' as const, since: null },
  ]
  const render = (more: number) =>
    load(
      renderPage(
        createElement(WirePage, {
          furniture: { ...furniture, health: { quiet, more, wholeSince: null } },
          items: [],
          most: 120,
        }),
      ),
    )
  expect(render(0)('#quiet h2').text()).toBe('2 sources quiet')
  const $ = render(3)
  const told = $('#quiet li').toArray()
  expect(told.map((one) => $(one).text())).toEqual(['PIERPOST quiet 47 min', 'DOCKDESK closed', 'and 3 more'])
  expect($('#quiet h2').text()).toBe('5 sources quiet')
})
