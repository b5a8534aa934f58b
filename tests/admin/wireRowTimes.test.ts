import { expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { WireDesk } from '../../src/admin/wire/WireDeskContext.tsx'
import { WireDeskContext } from '../../src/admin/wire/WireDeskContext.tsx'
import { WireRowWords } from '../../src/admin/wire/WireRowWords.tsx'
import type { WireRow } from '../../src/domain/wire/desk/wireRow.ts'

const day = '2026-06-25T'
const row: WireRow = {
  id: '1',
  source: { id: 'q', code: 'QUAY', name: 'Quay News', owner: 'Harbour Board' },
  headline: 'Berth shut',
  opening: '',
  language: 'en',
  receivedAt: `${day}13:47:00.000Z`,
  postedAt: `${day}13:47:00.000Z`,
  updatedAt: `${day}13:47:00.000Z`,
  state: 'live',
  urgency: null,
  revisions: 1,
  pictures: 0,
  forwardOf: null,
  hasNote: false,
  copies: 0,
  alike: null,
  contradictedBy: null,
  story: null,
  cited: 0,
}

const timesOf = (receivedAt: string, postedAt: string | null) => {
  const drawn = { row: { ...row, receivedAt, postedAt }, copies: 0, isOpen: false, isCopy: false }
  const words = createElement(WireRowWords, { drawn, now: new Date(`${day}14:00:00.000Z`), timeZone: 'UTC' })
  const $ = load(renderToStaticMarkup(createElement(WireDeskContext, { value: {} as WireDesk }, words)))
  const first = $('.wire-row__who > *').first()
  return { first: first.text(), title: first.attr('title'), posted: $('.wire-row__posted').text() }
}

test.each([
  ['at once', '13:47', '13:47', ''],
  ['minutes after', '13:47', '13:43', ''],
  ['much later', '13:47', '12:58', 'posted 12:58'],
  ['before the time it gives itself', '13:47', '14:30', 'posted 14:30'],
  ['without a time of its own', '13:47', null, ''],
])('what arrived %s begins with the time by which the column is in order', (_when, came, posted, told) => {
  const times = timesOf(`${day}${came}:00.000Z`, posted && `${day}${posted}:00.000Z`)
  expect(times).toMatchObject({ first: came, posted: told })
  expect(times.title).toContain(`rrived 2026-06-25 ${came}:00 UTC`)
  if (posted !== null) expect(times.title).toContain(`Posted 2026-06-25 ${posted}:00 UTC`)
})
