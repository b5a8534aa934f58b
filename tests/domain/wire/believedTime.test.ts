import { expect, test } from '@jest/globals'
import { believedTime, isDatedAhead } from '../../../src/domain/wire/believedTime.ts'

const receivedAt = '2026-06-25T07:00:00.000Z'

test.each([
  ['posted before it was received', '2026-06-25T06:33:00.000Z', 'feed', false],
  ['posted two minutes ahead, as clocks differ', '2026-06-25T07:02:00.000Z', 'feed', false],
  ['posted later than that', '2026-06-25T07:02:00.001Z', 'none', true],
  ['posted in another century', '2126-06-25T07:00:00.000Z', 'none', true],
] as const)('an item %s', (_, postedAt, basis, ahead) => {
  expect(isDatedAhead(postedAt, receivedAt)).toBe(ahead)
  expect(believedTime({ postedAt, postedAtBasis: 'feed' }, receivedAt)).toEqual({
    postedAt: ahead ? receivedAt : postedAt,
    postedAtBasis: basis,
  })
})

test('an item without a time goes under the time it was received', () => {
  expect(believedTime({ postedAt: null, postedAtBasis: 'none' }, receivedAt)).toEqual({
    postedAt: receivedAt,
    postedAtBasis: 'none',
  })
})
