import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { hashWireText } from '../../../src/domain/wire/hashWireText.ts'

const words = { headline: 'Dockers vote', text: 'One.\n\nTwo.' }

describe('the hash of wire text', () => {
  test('is sha256 over the canonical JSON of headline and text', () => {
    const canonical = '{"headline":"Dockers vote","text":"One.\\n\\nTwo."}'
    expect(hashWireText(words)).toBe(createHash('sha256').update(canonical).digest('hex'))
  })

  test.each([
    [
      'composed and decomposed letters',
      { headline: 'Zu\u0308rich', text: '' },
      { headline: 'Z\u00fcrich', text: '' },
    ],
    ['line ends of another system', { ...words, text: 'One.\r\n\r\nTwo.' }, words],
    ['spaces in a row', { ...words, headline: ' Dockers \u00a0vote ' }, words],
  ])('%s do not change it', (_, one, other) => {
    expect(hashWireText(one)).toBe(hashWireText(other))
  })

  test.each([
    ['a number', { ...words, text: 'One.\n\nThree.' }],
    ['a letter case', { ...words, headline: 'dockers vote' }],
    ['a paragraph', { ...words, text: 'One. Two.' }],
    ['a word that moved into the headline', { headline: 'Dockers vote One.', text: 'Two.' }],
  ])('%s changes it', (_, other) => {
    expect(hashWireText(other)).not.toBe(hashWireText(words))
  })

  test('any string has one, broken surrogates included', () => {
    const any = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(any, any, (headline, text) => {
        expect(hashWireText({ headline, text: `${text}\ud800` })).toMatch(/^[0-9a-f]{64}$/)
      }),
    )
  })
})
