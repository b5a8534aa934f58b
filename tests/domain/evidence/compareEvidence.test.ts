import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareEvidence } from '../../../src/domain/evidence/compareEvidence.ts'

const compare = (before: string, after: string) =>
  compareEvidence({ title: 'Vote is in', text: before }, { title: 'Vote is in', text: after })

describe('a source still says the same when only this has changed', () => {
  test.each([
    ['white space and lines', 'One  two\n\nthree', 'One two three'],
    ['letter forms', 'ﬁve ① Ａ u\u0308', 'five 1 A ü'],
    ['invisible signs', 'har\u00ADbour\u200B \u2067noon\u2069', 'harbour noon'],
    ['a line of views', 'Vote is in.\n1,234 views', 'Vote is in.\n1.3M views'],
    ['a line of several counters', 'Vote.\n12 likes · 3 comments', 'Vote.\n1,212 likes · 45 comments'],
    ['an age', 'Vote.\n3 hours ago', 'Vote.\n2 days ago'],
    ['a counter that was not there yet', 'Vote.', 'Vote.\n1 view'],
  ])('%s', (_, before, after) => {
    expect(compare(before, after)).toBe('same')
  })

  test('messages that wait, counted before the title', () => {
    const [before, after] = ['(3) Vote is in', 'Vote is in'].map((title) => ({ title, text: 'x' }))
    expect(before && after && compareEvidence(before, after)).toBe('same')
  })
})

describe('a source was edited when this has changed', () => {
  test.each([
    ['a word', 'The ferry sails', 'The ferry sailed'],
    [
      'a number in a sentence',
      'It drew 1,234 comments from members.',
      'It drew 5,234 comments from members.',
    ],
    ['a number that stands alone', 'Dead:\n12', 'Dead:\n14'],
    ['a case', 'the Bank', 'the bank'],
    ['a mark', 'He won.', 'He won?'],
    ['a line that went', 'One\nTwo', 'One'],
    ['an order', 'One\nTwo', 'Two\nOne'],
  ])('%s', (_, before, after) => {
    expect(compare(before, after)).toBe('edited')
  })

  test('its title', () => {
    expect(compareEvidence({ title: 'Vote is in', text: 'x' }, { title: 'Vote is out', text: 'x' })).toBe(
      'edited',
    )
  })
})

test('whatever a source says, it says the same as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(compare(text, text)).toBe('same')
    }),
  )
})
