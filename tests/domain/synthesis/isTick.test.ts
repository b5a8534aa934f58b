import { expect, test } from '@jest/globals'
import { isQuotable } from '../../../src/domain/synthesis/extract/isQuotable.ts'
import { isTick } from '../../../src/domain/synthesis/extract/isTick.ts'

test.each([
  'Norvane 10y 4.23%, four basis points under the peak after the Bank.',
  'Crown 100.6 on the trade basket at the open, -0.4%.',
  'Auction of 6 billion crowns on Tuesday.',
  '74% is the share of holders, 71% the share of money.',
  'Verana old 2031s 58.2 bid, from 61.0 before the result.',
])('only quotes a price: %s', (run) => {
  expect(isTick(run)).toBe(true)
})

test.each([
  'The Bank of Norvane left its policy rate at 3.75 per cent on Tuesday.',
  '74% of voters backed the treaty.',
  'The museum sold the bell at an auction in May.',
  'Mellin shares jump 18 percent',
  'Floods in the 1990s killed 40 people.',
  'Seven people were hurt in the crash, two of them badly.',
])('is news: %s', (run) => {
  expect(isTick(run)).toBe(false)
})

test('what points to pictures is not quoted', () => {
  expect(isQuotable('Photographs below, taken westward.')).toBe(false)
})
