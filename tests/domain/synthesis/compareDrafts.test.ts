import { expect, test } from '@jest/globals'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { bodyOfDraft } from '../../../src/domain/synthesis/bodyOfDraft.ts'
import { compareDrafts } from '../../../src/domain/synthesis/compareDrafts.ts'
import type {
  DraftPart,
  DraftSentence,
  SynthesisDraft,
} from '../../../src/domain/synthesis/synthesisDraft.ts'

const draftOf = (...texts: [part: DraftPart, text: string][]): SynthesisDraft => ({
  engine: 'extractive',
  headline: '',
  sentences: texts.map(([part, text], at): DraftSentence => {
    return { id: `D${at + 1}`, part, type: 'attributed', text, cites: ['S1.1'], why: '', findings: [] }
  }),
  dropped: [],
  framingPrompt: '',
})

const closed = 'City Desk reported: “Port Selden is closed.”'
const twelve = 'The sources differ on the number of dead: Harbour Wire gives 12; City Desk gives 14.'
const fifteen = 'The sources differ on the number of dead: Harbour Wire gives 15; City Desk gives 14.'
const union = 'Harbour Wire wrote: “The union will not talk.”'
const before = draftOf(['happened', closed], ['contested', twelve])
const bodyOf = ({ sentences }: SynthesisDraft): DraftBlock[] => bodyOfDraft(sentences, () => 'link')
const edited = (from: string, to: string): DraftBlock[] =>
  bodyOfDraft(
    before.sentences.map((one) => ({ ...one, text: one.text.replace(from, to) })),
    () => 'link',
  )
const told = (proposals: ReturnType<typeof compareDrafts>) =>
  proposals.map(({ kind, sentence, stands, anchor }) => [
    kind,
    sentence?.text ?? null,
    stands,
    anchor?.text ?? null,
  ])

test('the same draft again proposes nothing', () => {
  expect(compareDrafts({ before, after: before, body: bodyOf(before) })).toEqual([])
})

test('a quotation with another word before it is the same quotation', () => {
  const quoted = (words: string): SynthesisDraft => {
    const draft = draftOf(['happened', words], ['contested', twelve])
    return {
      ...draft,
      sentences: draft.sentences.map((one, at) => (at > 0 ? one : { ...one, type: 'quotation' })),
    }
  }
  const [first, later] = [
    quoted(closed),
    quoted(closed.replace('City Desk reported', 'According to City Desk')),
  ]
  expect(compareDrafts({ before: first, after: later, body: bodyOf(first) })).toEqual([])
})

test('a new number replaces the sentence with the old one', () => {
  const after = draftOf(['happened', closed], ['contested', fifteen])
  expect(told(compareDrafts({ before, after, body: bodyOf(before) }))).toEqual([
    ['replace', fifteen, twelve, null],
  ])
})

test('what is new is added behind the sentence that it follows', () => {
  const after = draftOf(['happened', closed], ['sides', union], ['contested', twelve])
  expect(told(compareDrafts({ before, after, body: bodyOf(before) }))).toEqual([['add', union, null, closed]])
})

test('behind a sentence that is to be replaced the addition names the words that stand', () => {
  const after = draftOf(['contested', fifteen], ['unknown', union])
  expect(told(compareDrafts({ before, after, body: bodyOf(before) }))).toEqual([
    ['replace', fifteen, twelve, null],
    ['add', union, null, twelve],
    ['remove', null, closed, null],
  ])
})

test('what the later draft no longer has is proposed for removal', () => {
  const after = draftOf(['contested', twelve])
  expect(told(compareDrafts({ before, after, body: bodyOf(before) }))).toEqual([
    ['remove', null, closed, null],
  ])
})

test('a sentence that the editor changed is never replaced or removed', () => {
  const body = edited('gives 12', 'now says 12')
  const after = draftOf(['happened', closed], ['contested', fifteen])
  expect(told(compareDrafts({ before, after, body }))).toEqual([['add', fifteen, null, closed]])
  expect(compareDrafts({ before, after: draftOf(['happened', closed]), body })).toEqual([])
})

test('a sentence that the editor took out is not proposed again', () => {
  const body = bodyOf(draftOf(['happened', closed]))
  expect(compareDrafts({ before, after: before, body })).toEqual([])
})

test('the editor’s own sentences are nobody’s to touch', () => {
  const own: DraftBlock = { kind: 'paragraph', spans: [{ text: 'We asked the union.' }] }
  expect(compareDrafts({ before, after: before, body: [own, ...bodyOf(before)] })).toEqual([])
})

test('without an earlier draft all that does not stand is added', () => {
  const after = draftOf(['happened', closed], ['sides', union])
  expect(told(compareDrafts({ before: null, after, body: bodyOf(draftOf(['happened', closed])) }))).toEqual([
    ['add', union, null, closed],
  ])
  expect(told(compareDrafts({ before: null, after, body: [] }))).toEqual([
    ['add', closed, null, null],
    ['add', union, null, null],
  ])
})

test('a sentence within a longer word does not stand', () => {
  const ends = draftOf(['happened', 'The port is closed'])
  const body: DraftBlock[] = [{ kind: 'paragraph', spans: [{ text: 'The port is closedown news' }] }]
  expect(compareDrafts({ before: ends, after: draftOf(), body })).toEqual([])
})
