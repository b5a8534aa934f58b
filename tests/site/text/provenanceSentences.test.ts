import { expect, test } from '@jest/globals'
import { load } from 'cheerio'
import { createElement } from 'react'
import { SourceCount } from '../../../src/site/components/SourceCount.tsx'
import { renderPage } from '../../../src/site/renderPage.ts'
import { groupSentence } from '../../../src/site/text/groupSentence.ts'
import { listOf } from '../../../src/site/text/listOf.ts'
import { tallySources } from '../../../src/site/text/tallySources.ts'
import { provenSnapshot, snapshot } from '../samplePaper.ts'

const proven = (sources: number, independent: number) => ({
  ...provenSnapshot,
  independence: { sources, independent, countedAsOne: [] },
})

test.each([
  [proven(0, 0), '0 sources, 0 independent'],
  [proven(1, 1), '1 source, 1 independent'],
  [proven(2, 1), '2 sources, 1 independent'],
  [{ ...snapshot, links: [] }, '0 sources, 0 owners'],
  [{ ...snapshot, links: snapshot.links.slice(0, 1) }, '1 source, 1 owner'],
  [snapshot, '2 sources, 2 owners'],
])('what an article rests on is counted in proper words %#', (article, words) => {
  const html = renderPage(createElement(SourceCount, { tally: tallySources(article) }))
  expect(load(html).text()).toBe(words)
})

test.each([
  [[], ''],
  [['1'], '1'],
  [['1', '3'], '1 and 3'],
  [['1', '3', '4'], '1, 3 and 4'],
])('%j is listed as “%s”', (words, list) => {
  expect(listOf(words)).toBe(list)
})

test('sources that count as one are named with the reason', () => {
  expect(groupSentence({ links: [1, 3], because: ['one-owner'] })).toBe(
    'Sources 1 and 3 count as one: they have one owner.',
  )
  expect(groupSentence({ links: [1, 2, 5], because: ['one-owner', 'one-origin'] })).toBe(
    'Sources 1, 2 and 5 count as one: they have one owner and they pass on one text or one agency.',
  )
})
