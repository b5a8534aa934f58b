import { expect, test } from '@jest/globals'
import { handOver, takeHandedOver } from '../../src/admin/wire/handOver.ts'

test('what a decision leaves to the page of a story is taken up there, and once', () => {
  const back = {
    kind: 'merge' as const,
    decisions: [{ kind: 'split' as const, items: ['a'] }],
    undone: 'Apart.',
  }
  const decided = { kind: 'merge' as const, story: 'one', said: 'They are one.', back }
  handOver('one', decided)
  expect(takeHandedOver('other')).toBeUndefined()
  expect(takeHandedOver('one')).toEqual(decided)
  expect(takeHandedOver('one')).toBeUndefined()
})
