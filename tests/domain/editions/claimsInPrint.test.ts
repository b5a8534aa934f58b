import { describe, expect, test } from '@jest/globals'
import { claimsInPrint } from '../../../src/domain/editions/claimsInPrint.ts'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import type { BodyBlock } from '../../../src/domain/publication/bodyBlock.ts'

const body: BodyBlock[] = [
  { kind: 'heading', level: 2, spans: [{ text: 'What 41 ships did' }] },
  {
    kind: 'paragraph',
    spans: [
      { text: 'The master counted 41 ships and said “the gate is ' },
      { text: 'open', marks: ['bold'] },
      { text: '”' },
      { cites: [2, 1] },
      { text: '. For ships the arithmetic is one of tides.' },
    ],
  },
  { kind: 'rule' },
  { kind: 'quotation', spans: [{ text: '“We looked at the clock” — Kari Lindmoe' }, { cites: [3] }] },
  {
    kind: 'list',
    ordered: false,
    items: [[{ text: 'Ships stayed.' }], [{ text: 'Ice took 12.5 per cent.' }]],
  },
]

describe('the claims of a printed text', () => {
  const claims = claimsInPrint(body)

  test('carry what they quote and the printed numbers they cite', () => {
    expect(claims.map(({ exact, quotations, cites }) => [exact, quotations, cites])).toEqual([
      ['The master counted 41 ships and said “the gate is open”.', ['the gate is open'], [2, 1]],
      ['“We looked at the clock” — Kari Lindmoe', ['We looked at the clock'], [3]],
      ['Ice took 12.5 per cent.', [], []],
    ])
  })

  test('are found where they say they stand', () => {
    const texts = bodyText(body)
    for (const { block, item, start, end, exact } of claims) {
      const text = item === null ? texts[block] : texts[block]?.split('\n')[item]
      expect(text?.slice(start, end)).toBe(exact)
    }
  })

  test('a text that states nothing has none', () => {
    expect(claimsInPrint([{ kind: 'rule' }])).toEqual([])
    expect(claimsInPrint([])).toEqual([])
  })
})
