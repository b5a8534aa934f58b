import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkForm } from '../../../../src/domain/synthesis/model/checkForm.ts'

const marked = (text: string): string[] => checkForm(text).map(({ start, end }) => text.slice(start, end))

describe('what stands in no sentence of a model', () => {
  test.each([
    ['an address', 'See https://evil.example/x now.', 'https://evil.example/x'],
    ['an address without a scheme', 'See evil.example/x now.', 'evil.example/x'],
    ['a host', 'See evil-harbour.com now.', 'evil-harbour.com'],
    ['a host with a capital', 'Booking.com said so.', 'Booking.com'],
    ['a host in full-width stops', 'See evil-harbour。com now.', 'evil-harbour。com'],
    ['www', 'See www.evil now.', 'www.evil'],
    ['a script as address', 'See javascript:alert(1) now.', 'javascript:alert(1)'],
    ['an address of mail', 'Write to tips@evil.example now.', 'tips@evil.example'],
    ['an address without a scheme of its own', 'See //evil.example/x now.', '//evil.example/x'],
    ['a link in Markdown', 'See [this](x) now.', '[this](x)'],
    ['a picture in Markdown', 'See ![this](x) now.', '![this](x)'],
    ['a tag', 'See <b>this</b> now.', '<b>'],
    ['an entity', 'See &#104; now.', '&#104;'],
    ['emphasis', 'See **this** now.', '**'],
    ['code', 'See `this` now.', '`'],
    ['a heading', '# What happened', '# '],
    ['a second line', 'One.\nTwo.', '\n'],
    ['a note for later', 'The captain [CHECK] left.', '[CHECK]'],
  ])('%s', (_name, text, words) => {
    expect(marked(text)).toContain(words)
    expect(checkForm(text)[0]).toMatchObject({ code: 'form-refused', message: expect.stringMatching(/\.$/) })
  })

  test('signs that nobody sees', () => {
    expect(checkForm('The\u{E0041} captain\u202E left.')).toHaveLength(1)
  })

  test.each([
    'Ida Falk said that 12 people were hurt at 6 p.m. on 24 June, NORDWIRE reported.',
    'The U.S. Navy paid $1.2 million (8.5% more); No. 176 was the last.',
    'The captain’s “No!” was heard at 06:30, St. Olaf’s day.',
    'Prices rose by 3.5 per cent, i.e. less than in 2025.',
    'Oil & gas: 5 > 3 was the score in words.',
    'ناخدا می‌گوید که کشتی سالم است.',
  ])('nothing of “%s”', (text) => {
    expect(marked(text)).toEqual([])
  })

  test('whatever is given, what is marked lies within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of checkForm(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
