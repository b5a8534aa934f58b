import { expect, test } from '@jest/globals'
import { wordsInBody } from '../../../src/domain/synthesis/wordsInBody.ts'

const find = wordsInBody([
  'The ferry sank off Port Selden on Wednesday. Seven people died.',
  'Rescuers pulled 180\npeople from the water.',
])

test.each([
  ['Seven people died.', { words: 'Seven people died.', isVerbatim: true }],
  [
    'Rescuers pulled 180 people from the water.',
    { words: 'Rescuers pulled 180 people from the water.', isVerbatim: true },
  ],
  [
    'A ferry sank off Port Selden on Wednesday morning.',
    { words: 'The ferry sank off Port Selden on Wednesday.', isVerbatim: false },
  ],
  ['The minister opened an inquiry.', null],
  ['   ', null],
])('%j stands as %j', (sentence, expected) => {
  expect(find(sentence)).toEqual(expected)
})

test('in an empty body stands nothing', () => expect(wordsInBody([])('Seven people died.')).toBe(null))
