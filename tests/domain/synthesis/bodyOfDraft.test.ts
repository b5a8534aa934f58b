import { expect, test } from '@jest/globals'
import { bodyOfDraft } from '../../../src/domain/synthesis/bodyOfDraft.ts'
import type { DraftPart, DraftSentence } from '../../../src/domain/synthesis/synthesisDraft.ts'

const sentence = (id: string, part: DraftPart, cites: string[]): DraftSentence => ({
  id,
  part,
  type: 'attributed',
  text: `Text ${id}.`,
  cites,
  why: '',
  findings: [],
})
const links = new Map([
  ['S1', 'link-1'],
  ['S2', 'link-2'],
])
const linkOf = (id: string): string | null => links.get(id) ?? null

test('each part is a paragraph, with the links of a sentence behind it, each once', () => {
  const draft = [
    sentence('D1', 'happened', ['S1.2', 'S1.3']),
    sentence('D2', 'happened', ['S2.1', 'S1.1']),
    sentence('D3', 'sides', ['S2.2']),
  ]
  expect(bodyOfDraft(draft, linkOf)).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { text: 'Text D1.' },
        { cites: ['link-1'] },
        { text: ' Text D2.' },
        { cites: ['link-2', 'link-1'] },
      ],
    },
    { kind: 'paragraph', spans: [{ text: 'Text D3.' }, { cites: ['link-2'] }] },
  ])
})

test('parts stand in the paper’s order whatever the order of the sentences', () => {
  const draft = [sentence('D1', 'context', ['S1.1']), sentence('D2', 'happened', ['S1.1'])]
  const texts = bodyOfDraft(draft, linkOf).map((block) => ('spans' in block ? block.spans[0] : null))
  expect(texts).toEqual([{ text: 'Text D2.' }, { text: 'Text D1.' }])
})

test('an explainer has a heading over each part, other forms have none', () => {
  const draft = [sentence('D1', 'happened', ['S1.1']), sentence('D2', 'unknown', ['S1.1'])]
  const kinds = (form: 'report' | 'explainer') => bodyOfDraft(draft, linkOf, form).map(({ kind }) => kind)
  expect(kinds('report')).toEqual(['paragraph', 'paragraph'])
  expect(kinds('explainer')).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
})

test('a long part is several paragraphs of much the same length', () => {
  const draft = Array.from({ length: 5 }, (_, at) => sentence(`D${at}`, 'happened', ['S1.1']))
  expect(bodyOfDraft(draft, linkOf).map((block) => ('spans' in block ? block.spans.length / 2 : 0))).toEqual([
    3, 2,
  ])
})

test('a sentence whose items have no link cites nothing', () => {
  expect(bodyOfDraft([sentence('D1', 'happened', ['S9.1'])], linkOf)).toEqual([
    { kind: 'paragraph', spans: [{ text: 'Text D1.' }] },
  ])
})

test('no sentences are no body', () => {
  expect(bodyOfDraft([], linkOf, 'explainer')).toEqual([])
})
