import { describe, expect, test } from '@jest/globals'
import { claimAtCitation } from '../../src/admin/body/claimAtCitation.ts'
import { evidenceShelf } from '../../src/admin/body/evidenceShelf.ts'
import { marksOfBlock } from '../../src/admin/body/marksOfBlock.ts'
import { rememberMarks } from '../../src/admin/body/rememberMarks.ts'
import type { DraftBlock } from '../../src/domain/publication/bodyBlock.ts'
import { aLinkCard, anEvidence } from './aLinkCard.ts'

const cite = (...links: string[]) => ({ cites: links })
const paragraph = (...spans: Extract<DraftBlock, { kind: 'paragraph' }>['spans']): DraftBlock => ({
  kind: 'paragraph',
  spans,
})

const atHand = (...cards: Parameters<typeof evidenceShelf>[0]) => {
  const shelf = evidenceShelf(cards, new Map())
  while (shelf.prepareNext());
  return shelf.atHand
}

const marked = (block: DraftBlock, ...cards: Parameters<typeof evidenceShelf>[0]) => {
  const text =
    block.kind === 'paragraph' ? block.spans.map((span) => ('text' in span ? span.text : '')).join('') : ''
  return marksOfBlock(block, atHand(...cards)).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('While a block is written', () => {
  test('a claim without a citation is marked as a whole sentence', () => {
    expect(marked(paragraph({ text: 'It rained. The dockers voted 214 to 61.' }))).toEqual([
      ['uncited', 'The dockers voted 214 to 61.'],
    ])
  })

  test('a citation behind it takes the mark away', () => {
    expect(marked(paragraph({ text: 'The dockers voted 214 to 61.' }, cite('l1')), aLinkCard())).toEqual([])
  })

  test('a number that the cited evidence lacks is marked by itself', () => {
    expect(marked(paragraph({ text: 'The dockers voted 215 to 61.' }, cite('l1')), aLinkCard())).toEqual([
      ['unheld', '215'],
    ])
  })

  test('so is a quotation, while one that stands there is not', () => {
    const said = (words: string) => paragraph({ text: `“${words},” said Ana Roth.` }, cite('l1'))
    expect(marked(said('We go back on Monday'), aLinkCard())).toEqual([])
    expect(marked(said('We never go back'), aLinkCard()).map(([kind]) => kind)).toEqual(['unheld'])
  })

  test('a placeholder is marked in any block, a heading too', () => {
    const heading: DraftBlock = { kind: 'heading', level: 2, spans: [{ text: 'Stakes TK' }] }
    expect(marksOfBlock(heading, atHand())).toMatchObject([{ kind: 'placeholder', start: 7, end: 9 }])
  })

  test('marks in a list say which item they are in, in the order of the text', () => {
    const list: DraftBlock = {
      kind: 'list',
      ordered: false,
      items: [[{ text: 'TK' }], [{ text: 'All 64 pilots left. XXX' }]],
    }
    expect(marksOfBlock(list, atHand()).map(({ item, kind, start }) => [item, kind, start])).toEqual([
      [0, 'placeholder', 0],
      [1, 'uncited', 0],
      [1, 'placeholder', 20],
    ])
  })

  test('nothing is called missing in evidence of which only the beginning is at hand', () => {
    const cut = aLinkCard({ evidence: anEvidence('The dockers', false) })
    expect(marked(paragraph({ text: 'The dockers voted 215 to 61.' }, cite('l1')), cut)).toEqual([])
  })

  test('a link without evidence is left to the gate', () => {
    const without = aLinkCard({ evidence: null, evidenceState: 'waiting' })
    expect(marked(paragraph({ text: 'The dockers voted 215 to 61.' }, cite('l1')), without)).toEqual([])
  })
})

test('a block that was judged is not judged again until its text or its citations change', () => {
  const judge = rememberMarks(atHand())
  const text = 'The dockers voted 214 to 61.'
  expect(judge(paragraph({ text }))).toBe(judge(paragraph({ text })))
  expect(judge(paragraph({ text }, cite('l1')))).not.toBe(judge(paragraph({ text })))
})

test('a frozen copy is made ready once, however often the links are read again', () => {
  const copies = new Map()
  const first = evidenceShelf([aLinkCard()], copies)
  while (first.prepareNext());
  const again = evidenceShelf([aLinkCard({ id: 'l2' })], copies)
  while (again.prepareNext());
  expect(again.atHand.texts.get('l2')).toBe(first.atHand.texts.get('l1'))
})

describe('A citation knows the claim it stands behind', () => {
  const block = paragraph(
    { text: 'All 64 pilots left.' },
    cite('l1'),
    { text: ' Then 12 came back.' },
    cite('l2'),
  )
  test.each([
    [0, 'All 64 pilots left.'],
    [1, 'Then 12 came back.'],
  ])('the citation number %s', (nth, exact) => {
    expect(claimAtCitation(block, nth)?.exact).toBe(exact)
  })
  test('one in a list counts through its items', () => {
    const list: DraftBlock = {
      kind: 'list',
      ordered: true,
      items: [
        [{ text: 'All 64 left.' }, cite('l1')],
        [{ text: 'And 12 came.' }, cite('l1')],
      ],
    }
    expect(claimAtCitation(list, 1)).toMatchObject({ item: 1, exact: 'And 12 came.' })
  })
  test('one that is not there has none', () => {
    expect(claimAtCitation(block, 2)).toBeNull()
    expect(claimAtCitation(block, -1)).toBeNull()
    expect(claimAtCitation({ kind: 'rule' }, 0)).toBeNull()
  })
})
