import { describe, expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { conflictSentence } from '../../src/admin/wire/conflictSentence.ts'
import { sourceTitle } from '../../src/admin/wire/sourceTitle.ts'
import { StoryConflicts } from '../../src/admin/wire/StoryConflicts.tsx'
import { StoryNumbers } from '../../src/admin/wire/StoryNumbers.tsx'
import { StorySources } from '../../src/admin/wire/StorySources.tsx'
import type { WireDesk } from '../../src/admin/wire/WireDeskContext.tsx'
import { WireDeskContext } from '../../src/admin/wire/WireDeskContext.tsx'
import { WireRowWords } from '../../src/admin/wire/WireRowWords.tsx'
import type { StoryView } from '../../src/domain/wire/desk/storyView.ts'
import type { WireRow } from '../../src/domain/wire/desk/wireRow.ts'

const overrides = /[\u202A-\u202E\u2066-\u2069]/
const turned = (words: string): string => `\u2069\u202E${words}\u2067`
const at = '2026-06-25T06:33:00.000Z'
const times = { now: new Date(at), timeZone: 'UTC' }

const row: WireRow = {
  id: '1',
  source: { id: 'q', code: 'QUAYNEWS', name: turned('Quay News'), owner: turned('Harbour Board') },
  headline: turned('Berth shut'),
  opening: turned('The berth is shut.'),
  language: 'en',
  receivedAt: at,
  postedAt: at,
  updatedAt: at,
  state: 'deleted',
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
const story = { id: 's', title: '', items: 1, owners: 1, conflicts: 1, firstSeenAt: at, lastSeenAt: at }
const numbers = [
  { of: turned('ships'), said: [{ number: '12', by: [{ number: '12', item: '1', earlier: [] }] }] },
]
const view: StoryView = {
  story,
  rows: [row],
  first: '1',
  latest: null,
  independent: 1,
  notes: {},
  conflicts: [],
  numbers,
  isMore: false,
}
const conflict = {
  here: row,
  there: row,
  says: turned('12'),
  other: turned('9'),
  because: turned('12, not 9'),
}

const shown = (part: ReactElement) => load(renderToStaticMarkup(part))

describe('Words from outside turn nothing around at the desks', () => {
  test('a row of the stream', () => {
    const words = createElement(WireRowWords, {
      drawn: { row, copies: 0, isOpen: false, isCopy: false },
      ...times,
    })
    const $ = shown(createElement(WireDeskContext, { value: {} as WireDesk }, words))
    expect($('.wire-row__headline[dir="auto"]').text()).toBe('Berth shut')
    expect($('.wire-row__opening[dir="auto"]').text()).toBe('The berth is shut.')
    expect($.text()).not.toMatch(overrides)
  })

  test('the sources of a story', () => {
    const $ = shown(createElement(StorySources, { view, ...times }))
    const isolated = $('bdi')
      .toArray()
      .map((one) => $(one).text())
    expect(isolated).toEqual(['Quay News', 'Harbour Board'])
    expect($('.story-sources__note').text()).toBe('Owned by Harbour Board. 1 item, first 06:33')
  })

  test.each([
    ['contradictions', createElement(StoryConflicts, { conflicts: [conflict], ...times })],
    ['numbers', createElement(StoryNumbers, { view, ...times })],
  ])('the %s of a story', (_name, part) => {
    expect(shown(part).text()).not.toMatch(overrides)
  })

  test('what is told without markup', () => {
    const alike = { kind: 'conflict' as const, of: '1', code: 'NORDWIRE', because: '' }
    const says = { ours: turned('12'), theirs: turned('9') }
    expect(conflictSentence({ alike: { ...alike, ...says } })).toBe('Says 12, NORDWIRE says 9')
    expect(sourceTitle(row.source)).toBe('\u2068Quay News\u2069, owned by \u2068Harbour Board\u2069')
  })
})
