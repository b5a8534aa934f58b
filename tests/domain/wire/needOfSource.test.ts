import { describe, expect, test } from '@jest/globals'
import { byNeed, needOfSource, needsHand } from '../../../src/domain/wire/needOfSource.ts'
import { usualGap } from '../../../src/domain/wire/usualGap.ts'

const well = {
  code: 'A',
  state: 'live' as const,
  outcome: 'ok' as const,
  faults: 0,
  isPolled: true,
  comesToUs: false,
  heardAt: null as string | null,
}

describe('What a source needs', () => {
  test.each([
    [{}, 'live', false],
    [{ faults: 1, outcome: 'broken' as const }, 'failing', true],
    [{ state: 'late' as const, faults: 5 }, 'late', true],
    [{ state: 'silent' as const }, 'silent', true],
    [{ state: 'silent' as const, outcome: 'refused' as const }, 'refused', true],
    [{ isPolled: false, comesToUs: true, outcome: 'refused' as const }, 'refused', true],
    [{ isPolled: false, comesToUs: true, outcome: 'broken' as const }, 'failing', true],
    [{ state: 'closed' as const, outcome: 'gone' as const, isPolled: false }, 'closed', false],
    [{ state: 'awaited' as const, outcome: null }, 'awaited', false],
    [{ state: 'unheard' as const, isPolled: false, outcome: 'refused' as const }, 'unheard', false],
  ])('%j: %s', (some, need, wantsHand) => {
    expect(needOfSource({ ...well, ...some })).toBe(need)
    expect(needsHand({ ...well, ...some })).toBe(wantsHand)
  })

  test('what somebody can mend comes first, who fell quiet last before those long gone', () => {
    const list = [
      { ...well, code: 'LIVE' },
      { ...well, code: 'CLOSED', state: 'closed' as const },
      { ...well, code: 'LONGAGO', state: 'silent' as const, heardAt: '2026-05-01T00:00:00.000Z' },
      { ...well, code: 'LATE', state: 'late' as const },
      { ...well, code: 'LATELY', state: 'silent' as const, heardAt: '2026-06-24T00:00:00.000Z' },
      { ...well, code: 'REFUSED', outcome: 'refused' as const },
    ]
    expect(list.sort(byNeed).map(({ code }) => code)).toEqual([
      ...['REFUSED', 'LATELY', 'LONGAGO', 'LATE', 'CLOSED', 'LIVE'],
    ])
  })
})

test('the usual gap is that of the present hour of the week', () => {
  const hours = Array.from({ length: 168 }, (_, hour) => (hour === 30 ? 300_000 : null))
  const rhythm = { learntAt: '2026-06-20T00:00:00.000Z', hours }
  // A Tuesday: hour 30 of the week begins at 06:00 UTC.
  expect(usualGap(rhythm, new Date('2026-06-23T06:59:59.000Z'))).toBe(300_000)
  expect(usualGap(rhythm, new Date('2026-06-23T07:00:00.000Z'))).toBeNull()
  expect(usualGap('nonsense', new Date('2026-06-23T06:00:00.000Z'))).toBeNull()
})
