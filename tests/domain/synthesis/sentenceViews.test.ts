import { describe, expect, test } from '@jest/globals'
import type { AcceptedSentence } from '../../../src/domain/synthesis/acceptedSentence.ts'
import { itemsCited } from '../../../src/domain/synthesis/itemsCited.ts'
import { quotationOf } from '../../../src/domain/synthesis/quotationOf.ts'
import { sentenceViews } from '../../../src/domain/synthesis/sentenceViews.ts'
import type { DraftSentence, SynthesisDraft } from '../../../src/domain/synthesis/synthesisDraft.ts'
import { takenSoFar } from '../../../src/domain/synthesis/takenSoFar.ts'
import { tellingViews } from '../../../src/domain/synthesis/tellingViews.ts'
import { harbourPack } from '../../factories/harbourPack.ts'

const pack = harbourPack()

const sentence = (id: string, text: string, cites: string[] = ['S1.2']): DraftSentence => ({
  ...{ id, text, cites, part: 'happened', type: 'statement', why: '', findings: [] },
})

const word = (id: string, text: string, as: AcceptedSentence['as']): AcceptedSentence => ({
  ...{ sentence: id, text, as, at: '2026-06-25T06:00:00.000Z', by: 'u1' },
})

const draftOf = (...sentences: DraftSentence[]): SynthesisDraft => ({
  ...{ engine: 'extractive', headline: '', sentences, dropped: [], framingPrompt: '' },
})

const rained = 'It rained in the harbour all day.'
const snowed = 'Snow fell on the hills above the town.'

test.each<[string, AcceptedSentence[], string[], string]>([
  ['nobody decided on', [], [], 'proposed'],
  ['an earlier draft had brought', [], [rained], 'stands'],
  ['was taken over', [word('D1', rained, 'written')], [rained], 'stands'],
  ['was quoted', [word('D1', rained, 'quoted')], [rained], 'quoted'],
  ['was rewritten', [word('D1', rained, 'written')], ['It rained in the old harbour all night.'], 'changed'],
  ['was taken out by hand', [word('D1', rained, 'written')], [snowed], 'removed'],
  ['was dropped', [word('D1', rained, 'written'), word('D1', '', 'dropped')], [], 'dropped'],
])('a sentence that %s says so', (_title, accepted, body, standing) => {
  const [view] = sentenceViews({ draft: draftOf(sentence('D1', rained)), pack, accepted, others: [], body })
  expect(view?.standing).toBe(standing)
})

test('a sentence shows the words of its sources, and where they are', () => {
  const [view] = sentenceViews({
    draft: draftOf(sentence('D1', rained, ['S1.2', 'S9.9'])),
    pack,
    accepted: [],
    others: [],
    body: [],
  })
  const item = pack.items[0]
  expect(view?.evidence).toEqual([
    {
      id: 'S1.2',
      item: item?.item,
      source: item?.source,
      owner: item?.owner,
      address: item?.address,
      postedAt: item?.postedAt,
      part: 'text',
      exact: item?.sentences[1]?.exact,
    },
  ])
})

test('items are cited in the order of the pack, each once', () => {
  const cited = [sentence('D1', '', ['S2.1', 'S1.2']), sentence('D2', '', ['S2.2', 'S7.1'])]
  expect(itemsCited(cited, pack)).toEqual([pack.items[0]?.item, pack.items[1]?.item])
})

test('what its sources contest comes first, each wording with who says it', () => {
  const [first] = tellingViews({
    ...pack,
    tellings: [
      { kind: 'name', of: 'ship', isContested: false, said: [] },
      { kind: 'number', of: 'hurt', isContested: true, said: [{ words: '9', by: ['S2', 'S99'] }] },
    ],
  })
  expect(first).toMatchObject({
    of: 'hurt',
    said: [{ words: '9', by: [{ id: 'S2', source: pack.items[1]?.source }] }],
  })
})

test('a sentence gives way to the words it rests on, in quotation marks with who says so', () => {
  const exact = pack.items[0]?.sentences[1]?.exact ?? ''
  const quotation = quotationOf(sentence('D1', rained), pack)
  expect(quotation?.text).toContain(`“${exact}”`)
  expect(quotation?.cites).toEqual(['S1.2'])
  expect(quotationOf(sentence('D1', rained, ['S9.9']), pack)).toBe(null)
  // One side’s words would say nothing of the contrast.
  expect(quotationOf({ ...sentence('D1', rained), part: 'contested' }, pack)).toBe(null)
})

test('a quotation is offered while its words do not stand in the body', () => {
  const exact = pack.items[0]?.sentences[1]?.exact ?? ''
  const shown = (body: string[], some: Partial<DraftSentence> = {}) =>
    sentenceViews({
      ...{ draft: draftOf({ ...sentence('D1', rained), ...some }), pack, accepted: [], others: [], body },
    })[0]?.mayBeQuoted
  expect(shown([rained])).toBe(true)
  expect(shown([rained, `So it was: “${exact}”`])).toBe(false)
  expect(shown([rained], { part: 'contested' })).toBe(false)
})

test('of earlier drafts only what was decided on counts, in the words that went into the body', () => {
  const draft = draftOf(sentence('D1', rained), sentence('D2', snowed), sentence('D3', 'Nobody decided.'))
  const accepted = [word('D1', 'As quoted.', 'quoted'), word('D2', '', 'dropped')]
  const taken = takenSoFar([{ pack, draft, accepted }])
  expect(taken.map((one) => one.sentence.text)).toEqual(['As quoted.', snowed])
  expect(taken.every((one) => one.pack === pack)).toBe(true)
  expect(takenSoFar([])).toEqual([])
})

test.each<[string, AcceptedSentence[], string[], string]>([
  ['took over', [word('D7', rained, 'written')], [rained], 'stands'],
  [
    'took over and an editor rewrote',
    [word('D7', rained, 'written')],
    [rained.replace('all day', 'all night')],
    'changed',
  ],
  ['took over and an editor cut', [word('D7', rained, 'written')], [snowed], 'removed'],
  [
    'replaced by its quotation',
    [word('D7', 'As quoted, it rained.', 'quoted')],
    ['As quoted, it rained.'],
    'quoted',
  ],
  ['dropped', [word('D7', '', 'dropped')], [snowed], 'dropped'],
])('a sentence that another draft %s says so', (_title, accepted, body, standing) => {
  const other = { pack, draft: draftOf(sentence('D7', rained)), accepted }
  const draft = draftOf(sentence('D1', rained))
  const [view] = sentenceViews({ draft, pack, accepted: [], others: [other], body })
  expect(view?.standing).toBe(standing)
})

test('of words in several drafts the last that was said holds', () => {
  const other = (as: AcceptedSentence['as'], at: string) => ({
    pack,
    draft: draftOf(sentence('D7', rained)),
    accepted: [{ ...word('D7', as === 'dropped' ? '' : rained, as), at }],
  })
  const [early, late] = ['2026-06-25T06:00:00.000Z', '2026-06-25T07:00:00.000Z']
  const shown = (others: ReturnType<typeof other>[]) =>
    sentenceViews({ draft: draftOf(sentence('D1', rained)), pack, accepted: [], others, body: [] })[0]
      ?.standing
  expect(shown([other('written', early), other('dropped', late)])).toBe('dropped')
  expect(shown([other('dropped', early), other('written', late)])).toBe('removed')
})

describe('what an editor refused or quoted, told again in other words', () => {
  const told = 'Nordwire reported that the ferry Maren struck the pier at Aldersund.'
  const again = 'According to Nordwire, the ferry Maren struck the pier at Aldersund.'
  const quotation = 'Nordwire reported: “The ferry Maren struck the pier at Aldersund on Wednesday morning.”'
  const shown = (accepted: AcceptedSentence[], next: DraftSentence, body: string[] = []) => {
    const other = { pack, draft: draftOf(sentence('D7', told)), accepted }
    const [view] = sentenceViews({ draft: draftOf(next), pack, accepted: [], others: [other], body })
    return view?.standing
  }

  test('is what became of it, and no news', () => {
    const dropped = [word('D7', told, 'written'), word('D7', '', 'dropped')]
    expect(shown(dropped, sentence('D1', again))).toBe('dropped')
    const quoted = [word('D7', quotation, 'quoted')]
    expect(shown(quoted, sentence('D1', again), [quotation])).toBe('quoted')
  })

  test('is news where it rests on other words, or says something else of them', () => {
    const dropped = [word('D7', '', 'dropped')]
    expect(shown(dropped, sentence('D1', again, ['S2.1']))).toBe('proposed')
    expect(shown(dropped, sentence('D1', 'It was on Wednesday.'))).toBe('proposed')
    expect(shown(dropped, sentence('D1', again, []))).toBe('proposed')
  })

  test('is a change to what was merely taken over', () => {
    expect(shown([word('D7', told, 'written')], sentence('D1', again), [told])).toBe('proposed')
  })
})
