import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { bodyBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import { printBody } from '../../../src/domain/publication/printBody.ts'
import { wordCount } from '../../../src/domain/publication/wordCount.ts'

const numbers = new Map([
  ['l1', 1],
  ['l2', 2],
])
const say = (...spans: Extract<DraftBlock, { kind: 'paragraph' }>['spans']): DraftBlock => ({
  kind: 'paragraph',
  spans,
})

describe('a body goes to print', () => {
  const cases: [string, DraftBlock[], unknown][] = [
    [
      'citations become numbers, each once',
      [say({ text: 'A' }, { cites: ['l2', 'l1', 'l2'] })],
      [say({ text: 'A' }, { cites: [2, 1] } as never)],
    ],
    [
      'a citation of an unknown link is dropped',
      [say({ text: 'A' }, { cites: ['gone'] }, { cites: ['gone', 'l1'] })],
      [say({ text: 'A' }, { cites: [1] } as never)],
    ],
    [
      'neighbours of one look are joined',
      [say({ text: 'A' }, { text: '' }, { text: 'B' }, { text: 'C', marks: ['bold'] })],
      [say({ text: 'AB' }, { text: 'C', marks: ['bold'] })],
    ],
    [
      'text round a dropped citation is joined',
      [say({ text: 'A' }, { cites: ['gone'] }, { text: 'B' })],
      [say({ text: 'AB' })],
    ],
    [
      'links of different addresses stay apart',
      [say({ text: 'A', href: 'https://a.example/' }, { text: 'B' })],
      [say({ text: 'A', href: 'https://a.example/' }, { text: 'B' })],
    ],
    [
      'empty blocks are left out',
      [
        say(),
        say({ text: ' \u200b' }),
        { kind: 'heading', level: 2, spans: [] },
        { kind: 'list', ordered: false, items: [[], [{ text: 'x' }]] },
        { kind: 'list', ordered: true, items: [[]] },
        { kind: 'rule' },
      ],
      [{ kind: 'list', ordered: false, items: [[{ text: 'x' }]] }, { kind: 'rule' }],
    ],
  ]

  test.each(cases)('%s', (_title, blocks, printed) => {
    expect(printBody(blocks, numbers)).toEqual(printed)
  })

  test('no word is lost on the way to print', () => {
    const span = fc.oneof(
      fc.record({ text: fc.string() }),
      fc.record({ text: fc.string(), marks: fc.constant<['bold']>(['bold']) }),
      fc.record({ cites: fc.array(fc.constantFrom('l1', 'l2', 'gone'), { minLength: 1 }) }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(span).map((spans) => say(...spans))), (blocks) => {
        const printed = printBody(blocks, numbers)
        expect(bodyBlock.array().parse(printed)).toEqual(printed)
        expect(wordCount(printed)).toBe(wordCount(blocks))
      }),
    )
  })
})

test('the plain text of each block stands in its place', () => {
  const blocks: DraftBlock[] = [
    say({ text: 'It fell ' }, { text: '3%', marks: ['bold'] }, { cites: ['l1'] }, { text: '.' }),
    { kind: 'rule' },
    { kind: 'list', ordered: true, items: [[{ text: 'one' }], [{ text: 'two' }]] },
  ]
  expect(bodyText(blocks)).toEqual(['It fell 3%.', '', 'one\ntwo'])
})

test.each([
  ['', 0],
  ['—  – …', 0],
  ['U.S. exports fell 3.5% – the AI-driven kind', 7],
])('%j counts %i words', (words, count) => {
  expect(wordCount([say({ text: words })])).toBe(count)
})
