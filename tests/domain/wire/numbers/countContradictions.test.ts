import { expect, test } from '@jest/globals'
import { countContradictions } from '../../../../src/domain/wire/numbers/countContradictions.ts'
import { tellersOf, type ToldItem } from '../../../../src/domain/wire/numbers/tellersOf.ts'

const item = (id: string, headline: string, some: Partial<ToldItem> = {}): ToldItem => ({
  id,
  source: `source of ${id}`,
  state: 'live',
  headline,
  text: '',
  alike: null,
  ...some,
})
const nine = item('a', 'Karsk mine fire kills 9')
const twelve = item('b', 'Twelve dead in Karsk')

test('a story counts numbers that differ among its contradictions', () => {
  expect(countContradictions([nine, twelve])).toBe(1)
  expect(countContradictions([nine, item('b', 'Nine dead in Karsk')])).toBe(0)
})

test('one that two alike texts show already is counted once', () => {
  expect(countContradictions([nine, { ...twelve, alike: { kind: 'conflict', of: 'a' } }])).toBe(1)
  const other = item('c', 'Karsk: 30 injured', { alike: { kind: 'conflict', of: 'x' } })
  expect(countContradictions([nine, twelve, other])).toBe(2)
})

test('what its source took back is not held against anybody', () => {
  expect(countContradictions([nine, { ...twelve, state: 'withheld' }])).toBe(0)
})

test('a copy repeats its original and does not outlive it', () => {
  const update = item('b', 'Karsk mine fire kills 12', { source: 'source of a' })
  const copy = item('c', 'Karsk mine fire kills 9', { alike: { kind: 'same', of: 'a' } })
  expect(countContradictions([nine, update, copy])).toBe(0)
  expect(tellersOf([copy]).map(({ id }) => id)).toEqual(['c'])
})
