import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { headlineFromText } from '../../../src/domain/wire/headlineFromText.ts'

const long = 'and the harbour master goes on to list every berth and every crane in the order of their age'

describe('a headline for a post', () => {
  test.each([
    ['its first line', 'Vote is in\n\nMore below', 'Vote is in'],
    ['its first line with a word in it', '⚓ — \n\nVote is in', 'Vote is in'],
    ['the first sentence of a long line', `Vote is in. Then ${long} ${long}`, 'Vote is in.'],
    ['nothing of nothing', ' \n ', ''],
  ])('is %s', (_, text, headline) => {
    expect(headlineFromText(text)).toBe(headline)
  })

  test('a long sentence is cut between words and marked', () => {
    const headline = headlineFromText(`Today ${long} ${long}`)
    expect(headline).toMatch(/\p{L}…$/u)
    expect(`Today ${long} ${long}`.startsWith(`${headline.slice(0, -1)} `)).toBe(true)
  })

  test('initials do not end a sentence', () => {
    expect(headlineFromText(`The U.S. President ${long} ${long}`)).toMatch(/^The U\.S\. President and/)
  })

  test('is never longer than 140 characters, and never half a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const headline = headlineFromText(text)
        expect(Array.from(headline).length).toBeLessThanOrEqual(140)
        expect(headline).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
