import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { romanNumeral } from '../../../src/domain/editions/romanNumeral.ts'

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Read from the right: a sign before a greater one counts against it. */
const readBack = (text: string): number => {
  const signs = Array.from(text, (sign) => values[sign] ?? NaN)
  return signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0)
}

describe('volume numerals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [40, 'XL'],
    [176, 'CLXXVI'],
    [1994, 'MCMXCIV'],
    [2026, 'MMXXVI'],
    [3999, 'MMMCMXCIX'],
  ])('%i is printed %s', (n, numeral) => {
    expect(romanNumeral(n)).toBe(numeral)
  })

  test.each([0, -3, 4000, 1.5, NaN])('%d, which has no numeral, stays in figures', (n) => {
    expect(romanNumeral(n)).toBe(String(n))
  })

  test('every numeral reads back as its number, and no sign stands four times in a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (n) => {
        const numeral = romanNumeral(n)
        expect(readBack(numeral)).toBe(n)
        expect(numeral).not.toMatch(/(.)\1{3}|(V|L|D)\2/)
      }),
    )
  })
})
