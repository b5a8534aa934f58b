import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isolateText } from '../../../src/domain/wire/isolateText.ts'
import { withoutDirectionOverrides } from '../../../src/domain/wire/withoutDirectionOverrides.ts'

const overrides = Array.from('\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')

test.each(overrides)('%j turns nothing around', (sign) => {
  expect(withoutDirectionOverrides(`one${sign} two`)).toBe('one two')
})

test('the marks of right-to-left writing stay, and so does every word', () => {
  expect(withoutDirectionOverrides('\u200Eone\u200F \u061C\u05e0\u05de\u05dc')).toBe(
    '\u200Eone\u200F \u061C\u05e0\u05de\u05dc',
  )
})

test('whatever a text holds, it ends where its isolation ends', () => {
  const anything = fc
    .array(fc.oneof(fc.constantFrom(...overrides), fc.string()))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anything, (text) => {
      const told = isolateText(text)
      expect(Array.from(told).filter((sign) => overrides.includes(sign))).toEqual(['\u2068', '\u2069'])
      expect(told.slice(1, -1)).toBe(withoutDirectionOverrides(text))
    }),
  )
})
