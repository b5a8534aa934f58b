import { expect, test } from '@jest/globals'
import { newMoonNear } from './newMoonNear.ts'

/** From the published tables of the moon's phases. */
test.each([
  ['2025-01-29T12:36:00Z', '2025-01-27'],
  ['2026-02-17T12:01:00Z', '2026-02-20'],
  ['2027-02-06T15:56:00Z', '2027-02-07'],
])('the new moon of %s is found to within two minutes', (published, near) => {
  const minutes = Math.abs(newMoonNear(Date.parse(near)) - Date.parse(published)) / 60_000
  expect(minutes).toBeLessThan(2)
})
