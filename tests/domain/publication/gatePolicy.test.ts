import { expect, test } from '@jest/globals'
import { gatePolicy } from '../../../src/domain/publication/gatePolicy.ts'

test('a desk that says nothing asks for one link', () => {
  expect(gatePolicy.parse({})).toEqual({ minimumLinks: 1, singleOrigin: 'warn', modelDrafts: 'forbidden' })
})

test.each([0, -1, 21, 1.5, '2', null])('%j links cannot be asked for', (minimumLinks) => {
  expect(gatePolicy.safeParse({ minimumLinks }).success).toBe(false)
})
