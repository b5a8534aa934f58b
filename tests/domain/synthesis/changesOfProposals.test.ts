import { expect, test } from '@jest/globals'
import { changesOfProposals } from '../../../src/domain/synthesis/changesOfProposals.ts'
import type { DraftSentence } from '../../../src/domain/synthesis/synthesisDraft.ts'
import type { SynthesisProposal } from '../../../src/domain/synthesis/synthesisView.ts'

const sentence = (id: string, part: DraftSentence['part'] = 'happened'): DraftSentence => ({
  ...{ id, part, type: 'statement', text: `Words of ${id}.` },
  ...{ cites: ['S1.1', 'S1.2'], why: '', findings: [] },
})

const add = (id: string): SynthesisProposal => ({
  kind: 'add',
  name: id,
  sentence: id,
  before: null,
  after: `Words of ${id}.`,
})

const sentences = [sentence('D1'), sentence('D2'), sentence('D3'), sentence('D4', 'sides')]

const changes = (proposals: SynthesisProposal[], standing: Record<string, string> = {}) =>
  changesOfProposals({
    proposals,
    sentences,
    linkOf: (item) => (item === 'S1' ? 'l1' : null),
    standing: (id) => standing[id] ?? null,
  })

const cited = (id: string) => [{ text: `Words of ${id}.` }, { cites: ['l1'] }]

test('neighbours of one part become one paragraph, each with its citation', () => {
  expect(changes(['D1', 'D2', 'D3', 'D4'].map(add))).toEqual([
    {
      kind: 'insert',
      behind: null,
      block: {
        kind: 'paragraph',
        spans: [...cited('D1'), { text: ' ' }, ...cited('D2'), { text: ' ' }, ...cited('D3')],
      },
    },
    { kind: 'insert', behind: 'Words of D3.', block: { kind: 'paragraph', spans: cited('D4') } },
  ])
})

test('a sentence comes behind the one it follows in the draft, by the words that stand for that', () => {
  expect(changes([add('D3')], { D1: 'First as changed.', D2: 'Words of D2.' })).toEqual([
    { kind: 'insert', behind: 'Words of D2.', block: { kind: 'paragraph', spans: cited('D3') } },
  ])
})

test('what changed is replaced where it stands, what went is taken out', () => {
  const change: SynthesisProposal = {
    kind: 'change',
    name: 'D2',
    sentence: 'D2',
    before: 'Old.',
    after: 'Words of D2.',
  }
  const remove: SynthesisProposal = {
    kind: 'remove',
    name: 'R1',
    sentence: null,
    before: 'Gone.',
    after: null,
  }
  expect(changes([change, remove])).toEqual([
    { kind: 'replace', words: 'Old.', by: cited('D2') },
    { kind: 'replace', words: 'Gone.', by: [] },
  ])
})
