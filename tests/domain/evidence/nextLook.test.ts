import { expect, test } from '@jest/globals'
import { nextLook } from '../../../src/domain/evidence/nextLook.ts'

const from = new Date('2026-06-25T06:00:00Z')

test.each([
  [0, '2026-06-25T06:10:00.000Z'],
  [1, '2026-06-25T07:00:00.000Z'],
  [2, '2026-06-25T12:00:00.000Z'],
  [3, '2026-06-26T06:00:00.000Z'],
  [4, '2026-07-02T06:00:00.000Z'],
  [5, '2026-07-25T06:00:00.000Z'],
  [6, '2026-07-25T06:00:00.000Z'],
  [400, '2026-07-25T06:00:00.000Z'],
  [-1, '2026-06-25T06:10:00.000Z'],
])('after %d looks the next is due at %s', (looks, due) => {
  expect(nextLook(looks, from).toISOString()).toBe(due)
})
