import { describe, expect, test } from '@jest/globals'
import { editionState } from '../../src/admin/editionState.ts'
import { shortTime } from '../../src/admin/shortTime.ts'
import { choices } from '../../src/fields/choices.ts'

const printed = { volume: 1, number: 176, revision: 2, printedAt: '2026-06-25T06:34:00.000Z' }
const unprinted = { volume: null, number: null, revision: null, printedAt: null }

describe('Today’s edition', () => {
  test.each([
    [{ ...unprinted, status: 'planning' as const }, 'In planning, not printed yet'],
    [{ ...printed, status: 'open' as const }, 'Printed as Vol. I · No. 176, release 2 at 06:34 UTC'],
    [
      { ...printed, status: 'closed' as const },
      'Printed as Vol. I · No. 176, release 2 at 06:34 UTC, closed',
    ],
    [{ ...printed, status: 'void' as const }, 'Void: this paper was withdrawn'],
  ])('stands where its record says (%#)', (edition, state) => {
    expect(editionState(edition)).toBe(state)
  })
})

test.each([
  ['2026-06-25T06:33:30Z', 'just now'],
  ['2026-06-25T06:00:00Z', '34 min ago'],
  ['2026-06-25T03:00:00Z', '3 h ago'],
  ['2026-06-22T06:00:00Z', '3 d ago'],
  ['2026-06-26T06:00:00Z', 'just now'],
])('What happened at %s was %s', (moment, words) => {
  expect(shortTime(moment, new Date('2026-06-25T06:34:00Z'))).toBe(words)
})

test('A select shows its values in words', () => {
  expect(choices(['in-check', 'live'])).toEqual([
    { label: 'In check', value: 'in-check' },
    { label: 'Live', value: 'live' },
  ])
})
