import { expect, test } from '@jest/globals'
import { nestQuotes } from '../../../src/domain/synthesis/extract/nestQuotes.ts'

test.each([
  ['He said "no" twice.', 'He said ‘no’ twice.'],
  ['Le tableau « La Baie » a été volé.', 'Le tableau ‘La Baie’ a été volé.'],
  ['Le tableau «\u00a0La Baie\u202f» a été volé.', 'Le tableau ‘La Baie’ a été volé.'],
  ['Er sagte: „Nein“.', 'Er sagte: ‘Nein’.'],
])('%j stands within quote marks as %j', (words, nested) => {
  expect(nestQuotes(words)).toBe(nested)
})

test('a mark that nothing closes cannot stand there', () => {
  expect(nestQuotes('A screen of 12" is broken.')).toBeNull()
})
