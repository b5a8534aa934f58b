import { expect, test } from '@jest/globals'
import { nextRevision } from '../../../src/domain/wire/nextRevision.ts'

test.each([
  ['an item nobody held is new', null, 'a', { decision: 'new', sequence: 1 }],
  ['the words we hold are the same', { sequence: 3, sha256: 'a' }, 'a', { decision: 'same' }],
  [
    'other words are the next revision',
    { sequence: 3, sha256: 'b' },
    'a',
    { decision: 'revised', sequence: 4 },
  ],
])('%s', (_, newest, sha256, expected) => {
  expect(nextRevision(newest, sha256)).toEqual(expected)
})
