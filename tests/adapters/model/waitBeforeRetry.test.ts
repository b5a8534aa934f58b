import { expect, test } from '@jest/globals'
import { waitBeforeRetry } from '../../../src/adapters/model/waitBeforeRetry.ts'

const now = Date.parse('2026-06-25T12:00:00Z')

test.each([
  ['0', 0, 0],
  ['7', 0, 7000],
  [' 2.5 ', 3, 2500],
  ['Thu, 25 Jun 2026 12:00:09 GMT', 0, 9000],
  ['Thu, 25 Jun 2026 11:00:00 GMT', 0, 0],
  ['', 0, 1000],
  ['', 2, 4000],
  ['soon', 1, 2000],
])('“%s” at retry %i is %i milliseconds', (retryAfter, retry, wait) => {
  expect(waitBeforeRetry(retryAfter, retry, now)).toBe(wait)
})
