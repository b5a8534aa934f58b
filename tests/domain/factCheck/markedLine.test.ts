import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markedLine } from '../../../src/domain/factCheck/markedLine.ts'
import type { DraftSpan } from '../../../src/domain/publication/marksOfFormat.ts'

const shown = (spans: DraftSpan[], claims: Parameters<typeof markedLine>[1]) =>
  markedLine(spans, claims).map(({ claim, spans: own }) => [
    claim,
    own.map((span) => ('text' in span ? span.text : `[${span.cites.join()}]`)).join(''),
  ])

describe('A line with claims', () => {
  test('is parted where they begin and end, citations with the claim they close', () => {
    const spans: DraftSpan[] = [
      { text: 'So it goes. He paid ' },
      { text: '5 crowns', marks: ['bold'] },
      { text: '.' },
      { cites: ['a'] },
      { text: ' She paid 6.' },
      { cites: ['b'] },
    ]
    expect(
      shown(spans, [
        { start: 12, end: 29, index: 3 },
        { start: 30, end: 41, index: 4 },
      ]),
    ).toEqual([
      [null, 'So it goes. '],
      [3, 'He paid 5 crowns.[a]'],
      [null, ' '],
      [4, 'She paid 6.[b]'],
    ])
  })

  test('loses no words and no citation, wherever claims are said to be', () => {
    const span = fc.oneof(
      fc.record({ text: fc.string({ maxLength: 12 }) }),
      fc.record({ cites: fc.array(fc.string(), { minLength: 1, maxLength: 2 }) }),
    )
    const claim = fc.record({ start: fc.nat(40), end: fc.nat(40), index: fc.nat(5) })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.array(claim, { maxLength: 3 }), (spans, claims) => {
        const parts = markedLine(spans, claims).flatMap((part) => part.spans)
        const wordsOf = (all: DraftSpan[]) => all.map((one) => ('text' in one ? one.text : '')).join('')
        const citesOf = (all: DraftSpan[]) => all.flatMap((one) => ('cites' in one ? one.cites : []))
        expect(wordsOf(parts)).toBe(wordsOf(spans))
        expect(citesOf(parts)).toEqual(citesOf(spans))
      }),
    )
  })
})
