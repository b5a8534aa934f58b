import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readNotation, type NotedSpan } from '../../src/demo/readNotation.ts'

const wordsOf = (spans: NotedSpan[]) => spans.map((span) => ('text' in span ? span.text : '')).join('')

describe('the notation of a demo body', () => {
  test('blocks are parted by empty lines, and a line break within one is a space', () => {
    expect(readNotation('\n## Stakes\n\nOne\nline.{1}\n\n> "Said."{2,3}\n')).toEqual([
      { kind: 'heading', spans: [{ text: 'Stakes', italic: false }] },
      { kind: 'paragraph', spans: [{ text: 'One line.', italic: false }, { cites: [1] }] },
      { kind: 'quotation', spans: [{ text: '"Said."', italic: false }, { cites: [2, 3] }] },
    ])
  })

  test('a list has an item a line, and a ship is italic', () => {
    expect(readNotation('- the _Marit Vane_\n- two\n  lines;{4}')).toEqual([
      {
        kind: 'list',
        items: [
          [
            { text: 'the ', italic: false },
            { text: 'Marit Vane', italic: true },
          ],
          [{ text: 'two lines;', italic: false }, { cites: [4] }],
        ],
      },
    ])
  })

  test('no word of a paragraph is lost', () => {
    const word = fc.stringMatching(/^[a-z0-9.,']{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (words, cited) => {
          const [block] = readNotation(`${words.join(' ')}{${cited}}`)
          expect(block && 'spans' in block ? wordsOf(block.spans) : '').toBe(words.join(' '))
        },
      ),
    )
  })
})
