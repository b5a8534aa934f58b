import { expect, test } from '@jest/globals'
import { relatedIds } from '../../../src/domain/publication/relatedIds.ts'

test.each([
  ['nothing', undefined, false, []],
  ['an emptied field', null, false, []],
  ['an id', 'a', false, ['a']],
  ['a document', { id: 'a' }, false, ['a']],
  ['several', ['a', { id: 'b' }], true, ['a', 'b']],
  ['several where one is asked for', ['a'], false, null],
  ['a number', 5, false, null],
  ['a document without an id', { name: 'x' }, false, null],
])('%s names what it names', (_, value, several, ids) => {
  expect(relatedIds(value, several)).toEqual(ids)
})
