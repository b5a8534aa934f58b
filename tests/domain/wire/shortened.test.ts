import { expect, test } from '@jest/globals'
import { shortened } from '../../../src/domain/wire/shortened.ts'

test.each([
  ['urn:a:1', 'urn:a:1'],
  ['a\n\u0007 b', 'a b'],
  ['1234567890', '1234567890'],
  ['12345678901', '123456789…'],
  ['12345678 012', '12345678…'],
])('%j is shown as “%s”', (text, shown) => {
  expect(shortened(text, 10)).toBe(shown)
})

test('half a character is never left over', () => {
  expect(shortened('🦔'.repeat(9), 10)).not.toMatch(/\p{Surrogate}/u)
})
