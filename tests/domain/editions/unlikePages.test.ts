import { expect, test } from '@jest/globals'
import { unlikePages } from '../../../src/domain/editions/unlikePages.ts'

test('pages that changed, are gone or are new are named in order, each once', () => {
  const printed = { 'a.html': '1', 'b.html': '2', 'd.html': '4' }
  expect(unlikePages(printed, { ...printed })).toEqual([])
  expect(unlikePages(printed, { 'd.html': '5', 'c.html': '3', 'a.html': '1' })).toEqual([
    'b.html',
    'c.html',
    'd.html',
  ])
})
