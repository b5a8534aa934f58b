import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanMarkup } from '../../../src/adapters/wire/cleanMarkup.ts'
import { keepsWords } from '../../../src/adapters/wire/keepsWords.ts'

describe('markup becomes plain text', () => {
  test.each([
    ['plain words', 'plain words'],
    ['<p>One<br>two</p><p>Three</p>', 'One\ntwo\n\nThree'],
    ['<b>W</b>ashington', 'Washington'],
    ['Tugs &amp;amp; pilots', 'Tugs & pilots'],
    ['&lt;b&gt;Bold&lt;/b&gt; words', 'Bold words'],
    ['How to use the &lt;b&gt; tag', 'How to use the <b> tag'],
    ['Shares <NKAI.EL> up, 5 < 6 and 7 > 3', 'Shares <NKAI.EL> up, 5 < 6 and 7 > 3'],
    ['x<y and z>w', 'x<y and z>w'],
    ['<a title="1 > 0" href=x>link</a>', 'link'],
    ['<script>if (a < b) "<p>"</script>Shown<!-- hidden -->', 'Shown'],
    ['never closed <script>stays', 'never closed stays'],
    ['never closed <!-- stays', 'never closed <!-- stays'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['caf&eacute; &#8212; &#x20AC;5', 'café — €5'],
    ['R&D and AT&T', 'R&D and AT&T'],
    ['<my-widget>word</my-widget>', '<my-widget>word</my-widget>'],
    ['<o:p>office</o:p>', 'office'],
    ['', ''],
  ])('%j', (raw, cleaned) => {
    expect(cleanMarkup(raw)).toBe(cleaned)
  })

  test('no word outside tags is ever lost', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<br>',
        '<b>',
        '</b>',
        '<',
        '>',
        '"',
        "'",
        '&amp;',
        '&lt;',
        '<!--',
        '-->',
        '<a href="',
        '<script>',
        '</script>',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const raw = parts.join('')
        const words =
          raw
            .replace(/<[^]*/, '')
            .replace(/&[^]*/, '')
            .match(/[a-z0-9]+/gi) ?? []
        const cleaned = cleanMarkup(raw)
        for (const word of words) expect(cleaned).toContain(word)
      }),
    )
  })

  test('a cleaner that lost a word would be caught', () => {
    expect(keepsWords('<p>nine days</p>', 'nine days')).toBe(true)
    expect(keepsWords('<p>nine days</p>', 'nine')).toBe(false)
    expect(keepsWords('<p>nine days</p>', 'days nine')).toBe(false)
  })

  test.each(['<script>', '<!--', '<a "', '<a \'"', '<', '&amp;', '<p>'])(
    'a megabyte of %j takes no longer than a second or two',
    (unit) => {
      expect(cleanMarkup(unit.repeat(1_000_000 / unit.length))).toBeDefined()
    },
  )
})
