import { describe, expect, test } from '@jest/globals'
import { editionLabel } from '../../../src/domain/editions/editionLabel.ts'
import { editionLine } from '../../../src/domain/editions/editionLine.ts'
import { longDate } from '../../../src/domain/editions/longDate.ts'

describe('the masthead’s lines', () => {
  test.each([
    ['2026-06-25', 'Thursday Ed.', 'Thursday, 25 June 2026'],
    ['2026-06-27', 'Saturday Ed.', 'Saturday, 27 June 2026'],
    ['2024-02-29', 'Thursday Ed.', 'Thursday, 29 February 2024'],
    ['2026-12-31', 'Thursday Ed.', 'Thursday, 31 December 2026'],
    ['2027-01-01', 'Friday Ed.', 'Friday, 1 January 2027'],
  ])('the edition of %s is the %s and dated %s', (date, label, long) => {
    expect(editionLabel(date)).toBe(label)
    expect(longDate(date)).toBe(long)
  })

  test('a date that is none is neither labelled with a weekday nor rewritten', () => {
    expect(editionLabel('2026-02-30')).toBe('Undated Ed.')
    expect(longDate('2026-02-30')).toBe('2026-02-30')
  })

  test('volume and number stand in one line', () => {
    expect(editionLine(1, 176)).toBe('Vol. I · No. 176')
  })
})
