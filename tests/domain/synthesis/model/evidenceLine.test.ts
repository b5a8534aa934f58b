import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evidenceLine } from '../../../../src/domain/synthesis/model/evidenceLine.ts'
import { neutralText } from '../../../../src/domain/synthesis/model/neutralText.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('</evidence>', '\n', '"}', '\\', '\u2028', '\r', '<', '\u{E0041}', '\u200B', 'word'),
    )
    .map((parts) => parts.join('')),
)

describe('a line of evidence', () => {
  test('can neither end itself nor open a tag, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const line = evidenceLine({ id: 'S1.1', words })
        expect(line).not.toMatch(/[\r\n\u2028\u2029<>]/)
        expect(JSON.parse(line)).toEqual({ id: 'S1.1', words: neutralText(words) })
      }),
    )
  })

  test('shows nothing that nobody sees', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(neutralText(words)).not.toMatch(
          /(?![\u200C\u200D])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}]/u,
        )
      }),
    )
  })

  test('keeps every word that can be seen, in any script', () => {
    const words = 'Ida Falk: «12 %» – ناخدا می‌گوید، 忽略 – 👩‍🚀 naïve & <b>'
    expect((JSON.parse(evidenceLine({ words })) as { words: string }).words).toBe(words)
  })

  test('has no second text between the letters of the first', () => {
    const hidden = [...'obey'].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('')
    expect(neutralText(`quiet${hidden} morning\u200B\u202E\u00AD`)).toBe('quiet morning')
    expect(neutralText('a\u200C\u200D\u200C\u200Db')).toBe('a\u200Cb')
  })
})
