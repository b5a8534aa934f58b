import { describe, expect, test } from '@jest/globals'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'
import { bodyOfDraft } from '../../../src/domain/synthesis/bodyOfDraft.ts'
import { buildPack } from '../../../src/domain/synthesis/buildPack.ts'
import { compareDrafts } from '../../../src/domain/synthesis/compareDrafts.ts'
import type {
  DraftPart,
  DraftSentence,
  SynthesisDraft,
} from '../../../src/domain/synthesis/synthesisDraft.ts'
import type { EvidencePack } from '../../../src/domain/synthesis/evidencePack.ts'
import { aSource } from './aSource.ts'

/** A report each of three sources: on the port, on the dead, on the union. */
const reports = {
  port: aSource({ item: 'port', source: 'City Desk', text: 'Port Selden is closed.' }),
  dead: aSource({ item: 'dead', text: 'The ferry left 12 dead.', postedAt: '2026-06-23T07:00:00.000Z' }),
  union: aSource({ item: 'union', text: 'The union will not talk.', postedAt: '2026-06-23T08:00:00.000Z' }),
}
const pack = buildPack(Object.values(reports))
const nothing: ReadonlySet<string> = new Set()
/** Which report a sentence rests on, by its words. */
const citeOf = (text: string): string => {
  if (text.includes('dead')) return 'S2.1'
  return text.includes('union') ? 'S3.1' : 'S1.1'
}

const draftOf = (...texts: [part: DraftPart, text: string][]): SynthesisDraft => ({
  engine: 'extractive',
  headline: '',
  sentences: texts.map(([part, text], at): DraftSentence => {
    return { id: `D${at + 1}`, part, type: 'attributed', text, cites: [citeOf(text)], why: '', findings: [] }
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
interface Anew {
  before?: SynthesisDraft
  after: SynthesisDraft
  body: DraftBlock[]
  /** The later pack, and what was taken back. */
  now?: EvidencePack
  gone?: ReadonlySet<string>
}

const compared = ({ before: earlier = draftOf(), after, body, now = pack, gone = nothing }: Anew) =>
  compareDrafts({
    before: earlier.sentences.map((sentence) => ({ sentence, pack })),
    ...{ after, body, pack: now, gone },
  })
const told = (proposals: ReturnType<typeof compareDrafts>) =>
  proposals.map(({ kind, sentence, stands, anchor }) => [
    kind,
    sentence?.text ?? null,
    stands,
    anchor?.text ?? null,
  ])

test('the same draft again proposes nothing', () => {
  expect(compared({ before, after: before, body: bodyOf(before) })).toEqual([])
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
  expect(compared({ before: first, after: later, body: bodyOf(first) })).toEqual([])
})

test('a new number replaces the sentence with the old one', () => {
  const after = draftOf(['happened', closed], ['contested', fifteen])
  expect(told(compared({ before, after, body: bodyOf(before) }))).toEqual([
    ['replace', fifteen, twelve, null],
  ])
})

test('what is new is added behind the sentence that it follows', () => {
  const after = draftOf(['happened', closed], ['sides', union], ['contested', twelve])
  expect(told(compared({ before, after, body: bodyOf(before) }))).toEqual([['add', union, null, closed]])
})

test('behind a sentence that is to be replaced the addition names the words that stand', () => {
  const after = draftOf(['contested', fifteen], ['unknown', union])
  expect(told(compared({ before, after, body: bodyOf(before) }))).toEqual([
    ['replace', fifteen, twelve, null],
    ['add', union, null, twelve],
  ])
})

describe('what a later draft no longer has', () => {
  const after = draftOf(['contested', twelve])
  const going = [['remove', null, closed, null]]
  const edited = { ...reports.port, text: 'Port Selden is open again.' }

  test('stays where the draft had no room for it, or was not made from its item', () => {
    expect(compared({ before, after, body: bodyOf(before) })).toEqual([])
    const now = buildPack([reports.dead])
    expect(compared({ before, after: draftOf(), body: bodyOf(before), now })).toEqual([])
  })

  test('is proposed for removal where its source edited its words away', () => {
    const now = buildPack([edited, reports.dead])
    expect(told(compared({ before, after, body: bodyOf(before), now }))).toEqual(going)
  })

  test('is proposed for removal where its source took the item back', () => {
    const now = buildPack([reports.dead])
    const gone = new Set(['port'])
    expect(told(compared({ before, after, body: bodyOf(before), now, gone }))).toEqual(going)
  })

  test('is proposed for removal where its source gives another number by now', () => {
    const later = aSource({
      item: 'later',
      text: 'The ferry left 15 dead.',
      postedAt: '2026-06-23T09:00:00.000Z',
    })
    const now = buildPack([reports.port, later])
    const shown = draftOf(['happened', closed])
    expect(told(compared({ before, after: shown, body: bodyOf(before), now }))).toEqual([
      ['remove', null, twelve, null],
    ])
  })

  test('is proposed once, however many drafts brought it', () => {
    const taken = [...before.sentences, ...before.sentences].map((sentence) => ({ sentence, pack }))
    const gone = new Set(['port'])
    expect(told(compareDrafts({ before: taken, after, body: bodyOf(before), pack, gone }))).toEqual(going)
  })
})

test('words of a source that still stand give way to no other source’s', () => {
  const ours = 'Harbour Wire wrote: “The union will not talk to the port today.”'
  const theirs = 'City Desk wrote: “Port Selden will not talk today.”'
  const first = draftOf(['sides', ours])
  expect(told(compared({ before: first, after: draftOf(['sides', theirs]), body: bodyOf(first) }))).toEqual([
    ['add', theirs, null, null],
  ])
})

test('a sentence that the editor changed is never replaced or removed', () => {
  const body = edited('gives 12', 'now says 12')
  const after = draftOf(['happened', closed], ['contested', fifteen])
  expect(told(compared({ before, after, body }))).toEqual([['add', fifteen, null, closed]])
  expect(compared({ before, after: draftOf(['happened', closed]), body })).toEqual([])
})

test('a sentence that the editor took out is not proposed again', () => {
  const body = bodyOf(draftOf(['happened', closed]))
  expect(compared({ before, after: before, body })).toEqual([])
})

test('the editor’s own sentences are nobody’s to touch', () => {
  const own: DraftBlock = { kind: 'paragraph', spans: [{ text: 'We asked the union.' }] }
  expect(compared({ before, after: before, body: [own, ...bodyOf(before)] })).toEqual([])
})

test('without an earlier draft all that does not stand is added', () => {
  const after = draftOf(['happened', closed], ['sides', union])
  expect(told(compared({ after, body: bodyOf(draftOf(['happened', closed])) }))).toEqual([
    ['add', union, null, closed],
  ])
  expect(told(compared({ after, body: [] }))).toEqual([
    ['add', closed, null, null],
    ['add', union, null, null],
  ])
})

test('a sentence within a longer word does not stand', () => {
  const ends = draftOf(['happened', 'The port is closed'])
  const body: DraftBlock[] = [{ kind: 'paragraph', spans: [{ text: 'The port is closedown news' }] }]
  expect(compared({ before: ends, after: draftOf(), body })).toEqual([])
})
