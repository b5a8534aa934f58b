import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { bodyText } from '../../../src/domain/publication/bodyText.ts'
import { replaceWords } from '../../../src/domain/publication/replaceWords.ts'

type Spans = Extract<DraftBlock, { kind: 'paragraph' }>['spans']

const say = (...spans: Spans): DraftBlock => ({ kind: 'paragraph', spans })
const three = say(
  { text: 'It rained.' },
  { cites: ['l1'] },
  { text: ' It snowed.' },
  { cites: ['l2'] },
  { text: ' The sun came out.' },
  { cites: ['l3'] },
)

describe('words in a block', () => {
  const cases: [string, string, Spans, DraftBlock | null][] = [
    [
      'in the middle go with their citation and one space',
      'It snowed.',
      [],
      say(
        { text: 'It rained.' },
        { cites: ['l1'] },
        { text: ' ' },
        { text: 'The sun came out.' },
        { cites: ['l3'] },
      ),
    ],
    [
      'at the beginning go, and the next begins the block',
      'It rained.',
      [],
      say({ text: 'It snowed.' }, { cites: ['l2'] }, { text: ' The sun came out.' }, { cites: ['l3'] }),
    ],
    [
      'give way to others with a citation of their own',
      'It snowed.',
      [{ text: 'It hailed.' }, { cites: ['l9'] }],
      say(
        { text: 'It rained.' },
        { cites: ['l1'] },
        { text: ' ' },
        { text: 'It hailed.' },
        { cites: ['l9'] },
        { text: ' The sun came out.' },
        { cites: ['l3'] },
      ),
    ],
    ['that do not stand there are not replaced', 'It thundered.', [], null],
    ['that say nothing are nowhere', '  ', [], null],
  ]
  test.each(cases)('%s', (_title, words, by, expected) => {
    expect(replaceWords(three, words, by)).toEqual(expected)
  })

  test('are found across marks and whatever white space is between them', () => {
    const block = say({ text: 'It ' }, { text: 'rained', marks: ['bold'] }, { text: '\nall day. And on.' })
    expect(replaceWords(block, 'It rained all day.', [])).toEqual(say({ text: 'And on.' }))
  })

  test('are taken for letters, not for a pattern', () => {
    const block = say({ text: 'Did it (really) rain? Yes.' })
    expect(replaceWords(block, 'Did it (really) rain?', [])).toEqual(say({ text: 'Yes.' }))
    expect(replaceWords(block, 'Did it .* rain?', [])).toBe(null)
  })

  test('in a list take their item with them', () => {
    const list: DraftBlock = { kind: 'list', ordered: false, items: [[{ text: 'One.' }], [{ text: 'Two.' }]] }
    expect(replaceWords(list, 'One.', [])).toEqual({ ...list, items: [[{ text: 'Two.' }]] })
  })

  test('a rule holds none', () => expect(replaceWords({ kind: 'rule' }, 'x', [])).toBe(null))
})

test('everything around the words is kept to the letter', () => {
  const part = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(part, part, part, (before, words, after) => {
      const block = say({ text: `${before}1 ` }, { text: `2${words}3` }, { text: ` 4${after}` })
      const changed = replaceWords(block, `2${words}3`, [{ text: 'NEW' }])
      expect(changed && bodyText([changed])[0]).toBe(`${before}1 NEW 4${after}`)
    }),
  )
})
