import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainLine } from '../../../src/domain/wire/plainLine.ts'
import { plainText } from '../../../src/domain/wire/plainText.ts'

describe('plain text', () => {
  test.each([
    ['spaces and line ends are tidied', ' One \t two\r\n\r\n\r\n\r\nthree ', 'One two\n\nthree'],
    ['control characters vanish', 'a\u0000b\u001b[31mc\u0085d', 'ab[31mc\nd'],
    ['half a character is marked', 'a\ud800b', 'a\ufffdb'],
    ['letters are composed', 'u\u0308', '\u00fc'],
    ['joiners of emoji stay', '👩\u200d🚒', '👩\u200d🚒'],
  ])('%s', (_, raw, plain) => {
    expect(plainText(raw)).toBe(plain)
  })

  test('a line has no line ends', () => {
    expect(plainLine('One\n\ntwo')).toBe('One two')
  })

  test('tidying twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(plainText(plainText(raw))).toBe(plainText(raw))
      }),
    )
  })
})
