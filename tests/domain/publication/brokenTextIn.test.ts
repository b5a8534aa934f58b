import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { brokenTextIn } from '../../../src/domain/publication/brokenTextIn.ts'

describe('text that no database keeps as it is', () => {
  test.each([
    ['half a character', { headline: 'a \ud800 b' }, 'headline'],
    ['the other half', { byline: '\udc00' }, 'byline'],
    ['NUL', { standfirst: 'a\0b' }, 'standfirst'],
    [
      'half a character deep in the body',
      { body: { root: { children: [{ text: '\ud83d' }] } } },
      'body.root.children.0.text',
    ],
    ['a broken name', { clocks: [{ '\ud800': 1 }] }, 'clocks.0'],
  ])('%s is found with its place', (_, value, path) => {
    expect(brokenTextIn(value)).toBe(path)
  })

  test.each([[undefined], [null], [3], ['whole 😀 text'], [{ file: new Uint8Array([0, 0]) }], [new Date(0)]])(
    'is not found in %p',
    (value) => {
      expect(brokenTextIn(value)).toBeNull()
    },
  )

  test('is never seen in whole Unicode text, however deep', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'grapheme' }), (value, text) => {
        const whole = JSON.parse(
          JSON.stringify({ value, text })
            .replaceAll('\\u0000', ' ')
            .replace(/\\ud[89a-f]../g, ' '),
        )
        expect(brokenTextIn(whole)).toBeNull()
      }),
    )
  })
})
