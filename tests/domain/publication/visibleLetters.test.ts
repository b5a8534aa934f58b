import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isBlank } from '../../../src/domain/publication/isBlank.ts'
import { visibleLetters } from '../../../src/domain/publication/visibleLetters.ts'

test.each([
  ['', 0],
  ['\u200b'.repeat(40), 0],
  [' \u00a0\u3000\u2800 ', 0],
  ['The roll says 64.', 17],
  ['a\u200bb\u00adc', 3],
  ['one\n\n   two', 7],
  ['🙂', 1],
])('of %j a reader sees %d letters', (text, count) => {
  expect(visibleLetters(text)).toBe(count)
})

test('Of blank text, and of no other, a reader sees nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleLetters(text) === 0).toBe(isBlank(text))
    }),
  )
})
