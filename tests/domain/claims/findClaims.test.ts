import { expect, test } from '@jest/globals'
import { findClaims } from '../../../src/domain/claims/findClaims.ts'
import { caseLines } from '../publication/caseLines.ts'

test.each(caseLines('claims.txt'))('%s is what makes a claim of: %s', (expected, text) => {
  const claims = findClaims([{ kind: 'paragraph', spans: [{ text }] }])
  expect(claims.map(({ kinds }) => kinds.join(',')).join(' / ') || '-').toBe(expected)
})

test('a citation belongs to the sentence it stands in or behind, never to the next', () => {
  const spans = [
    { text: 'It fell by 6 ' },
    { cites: ['a'] },
    { text: 'per cent.' },
    { cites: ['b', 'c'] },
    { text: ' It rose by 7.' },
    { text: '  ' },
    { cites: ['d'] },
    { text: 'It stood at 8.' },
    { cites: ['b'] },
    { text: 'Then 9 came.' },
    { cites: ['e', 'e'] },
  ]
  const claims = findClaims([{ kind: 'paragraph', spans }])
  expect(claims.map(({ exact, cites }) => [exact, cites.join()])).toEqual([
    ['It fell by 6 per cent.', 'a,b,c'],
    ['It rose by 7.', 'd'],
    ['It stood at 8.', 'b'],
    ['Then 9 came.', 'e'],
  ])
})

test('headings and rules claim nothing; items of lists and quotations do, in their own offsets', () => {
  const claims = findClaims([
    { kind: 'heading', level: 2, spans: [{ text: 'Forty-one, 58, 63' }] },
    { kind: 'rule' },
    { kind: 'list', ordered: false, items: [[{ text: 'No figure' }], [{ text: 'The ministry: 41.' }]] },
    {
      kind: 'quotation',
      spans: [{ text: 'We waited. We did not settle. — Kari Lindmoe' }, { cites: ['a'] }],
    },
  ])
  expect(claims).toEqual([
    { block: 2, item: 1, start: 0, end: 17, exact: 'The ministry: 41.', kinds: ['number'], cites: [] },
    {
      block: 3,
      item: null,
      start: 0,
      end: 44,
      exact: 'We waited. We did not settle. — Kari Lindmoe',
      kinds: ['quotation'],
      cites: ['a'],
    },
  ])
})
