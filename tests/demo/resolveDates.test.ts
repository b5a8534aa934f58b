import { describe, expect, test } from '@jest/globals'
import { resolveDates } from '../../src/demo/resolveDates.ts'

const base = new Date('2026-11-23T23:30:00Z')
const timeOf = (key: string) => (key === 'strait-deal' ? new Date('2026-11-22T03:05:00Z') : undefined)

describe('dates in demo copy', () => {
  test.each([
    ['on {{day:0}}', 'on Monday'],
    ['on {{day:-1}} and {{day:2}}', 'on Sunday and Wednesday'],
    ['due on {{date:8}}', 'due on 1 December'],
    ['évacués {{jour:0}}', 'évacués lundi'],
    ['el {{dia:5}}', 'el sábado'],
    ['on {{day:strait-deal}} at {{clock:strait-deal}}', 'on Sunday at 03:05 UTC'],
    ['by {{date:strait-deal+5}}', 'by 27 November'],
    ['no date at all', 'no date at all'],
  ])('"%s" is printed as "%s"', (written, printed) => {
    expect(resolveDates(written, { base, timeOf })).toBe(printed)
  })

  test.each(['{{day:nobody}}', '{{week:1}}', '{{day:}}', '{{day:1.5}}'])(
    '%s is refused, since no paper may print it',
    (written) => {
      expect(() => resolveDates(written, { base, timeOf })).toThrow(written)
    },
  )
})
