import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { linesOfBlock } from '../../src/admin/body/linesOfBlock.ts'
import { rangeInPieces } from '../../src/admin/body/rangeInPieces.ts'
import { shownPassages } from '../../src/admin/body/shownPassages.ts'

describe('A passage of a text is found in the pieces the editor shows it in', () => {
  test.each([
    ['within one piece', [10], { start: 2, end: 5 }, { from: [0, 2], to: [0, 5] }],
    ['across two', [4, 6], { start: 2, end: 7 }, { from: [0, 2], to: [1, 3] }],
    [
      'from the edge of one to its other edge',
      [4, 6, 2],
      { start: 4, end: 10 },
      { from: [1, 0], to: [1, 6] },
    ],
    ['past empty pieces', [0, 3, 0, 3], { start: 0, end: 4 }, { from: [1, 0], to: [3, 1] }],
  ])('%s', (_, lengths, range, { from, to }) => {
    expect(rangeInPieces(lengths, range)).toEqual({
      from: { piece: from[0], offset: from[1] },
      to: { piece: to[0], offset: to[1] },
    })
  })

  test.each([
    ['an empty passage', [10], { start: 3, end: 3 }],
    ['one that ends behind the text', [4, 4], { start: 2, end: 9 }],
    ['one in no text at all', [], { start: 0, end: 1 }],
  ])('but not %s', (_, lengths, range) => {
    expect(rangeInPieces(lengths, range)).toBeNull()
  })

  test('whatever the pieces, what lies between the two places is the passage', () => {
    const pieces = fc.array(fc.string({ maxLength: 6 }), { maxLength: 8 })
    fc.assert(
      fc.property(pieces, fc.nat(40), fc.nat(40), (texts, one, other) => {
        const text = texts.join('')
        const range = { start: Math.min(one, other), end: Math.max(one, other) }
        const found = rangeInPieces(
          texts.map((piece) => piece.length),
          range,
        )
        if (!found) return range.start >= range.end || range.end > text.length
        const at = ({ piece, offset }: { piece: number; offset: number }) =>
          texts.slice(0, piece).join('').length + offset
        return text.slice(at(found.from), at(found.to)) === text.slice(range.start, range.end)
      }),
    )
  })
})

test('offsets count in the text of a paragraph, and in each item of a list', () => {
  const cite = { cites: ['l1'] }
  expect(linesOfBlock({ kind: 'paragraph', spans: [{ text: 'One. ' }, cite, { text: 'Two.' }] })).toEqual([
    { item: null, text: 'One. Two.' },
  ])
  expect(
    linesOfBlock({ kind: 'list', ordered: false, items: [[{ text: 'One' }], [cite], [{ text: 'Two' }]] }),
  ).toEqual([
    { item: 0, text: 'One' },
    { item: 1, text: '' },
    { item: 2, text: 'Two' },
  ])
  expect(linesOfBlock({ kind: 'rule' })).toEqual([])
})

describe('What a card shows of the evidence', () => {
  const text = 'The vote was counted twice. Some 214 were for it.\nAna Roth  spoke. Nobody left.'
  const around = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })

  test('is the whole sentence a number or a name stands in, on one line', () => {
    expect(shownPassages(text, [around('214'), around('Ana Roth  spoke')])).toEqual([
      'Some 214 were for it.',
      'Ana Roth spoke.',
    ])
  })
  test('is two sentences at most, and short ones', () => {
    expect(shownPassages(text, [{ start: 0, end: text.length }])).toHaveLength(2)
    expect(shownPassages('word '.repeat(500), [{ start: 0, end: 1 }])[0]?.length).toBeLessThan(300)
  })
  test('is nothing where nothing fits', () => {
    expect(shownPassages(text, [])).toEqual([])
  })
})
