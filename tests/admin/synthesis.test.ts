import { describe, expect, test } from '@jest/globals'
import { articleItems, linkedItems } from '../../src/admin/synthesis/articleItems.ts'
import { besideTitle } from '../../src/admin/synthesis/besideTitle.ts'
import { draftRows } from '../../src/admin/synthesis/draftRows.ts'
import { firstOrder, type OrderSet } from '../../src/admin/synthesis/firstOrder.ts'
import { guidanceOf } from '../../src/admin/synthesis/guidanceOf.ts'
import type { ItemChoice } from '../../src/admin/synthesis/ItemChoice.ts'
import { madeSentence } from '../../src/admin/synthesis/madeSentence.ts'
import { markedPieces } from '../../src/admin/synthesis/markedPieces.ts'
import { proposalsSentence } from '../../src/admin/synthesis/proposalsSentence.ts'
import { refusalOfOrder } from '../../src/admin/synthesis/refusalOfOrder.ts'
import { sortedRuns } from '../../src/admin/synthesis/sortedRuns.ts'
import { storyOfAll } from '../../src/admin/synthesis/storyOfAll.ts'
import type {
  SentenceView,
  SynthesisLine,
  SynthesisProposal,
  SynthesisRun,
} from '../../src/domain/synthesis/synthesisView.ts'

const item = (id: string, state: ItemChoice['state'] = 'live'): ItemChoice => ({
  ...{ id, state, headline: id, code: 'QUAY', source: 'Quay', toldAt: '2026-06-25T06:00:00Z', note: '' },
  story: null,
})
const many = Array.from({ length: 50 }, (_, at) => item(`i${String(at)}`))

describe('what an order begins with', () => {
  test('all that is wanted is ticked, but what a source took back', () => {
    const items = [item('a'), item('b', 'canceled'), item('c', 'edited'), item('d', 'deleted')]
    expect(firstOrder(items, ['a', 'b', 'c', 'd']).ticked).toEqual(['a', 'c'])
    expect(firstOrder(items, ['c']).ticked).toEqual(['c'])
  })

  test('of a long story the newest forty are ticked', () => {
    const { ticked } = firstOrder(
      many,
      many.map(({ id }) => id),
    )
    expect([ticked.length, ticked[0], ticked.at(-1)]).toEqual([40, 'i10', 'i49'])
  })

  test.each<[string, Partial<OrderSet>, string | null]>([
    ['nothing ticked', { ticked: [] }, 'Tick the items it is to be made from.'],
    ['too many', { ticked: many.slice(0, 42).map(({ id }) => id) }, 'At most 40 items: leave 2 out.'],
    ['no length', { length: '' }, 'A length is a number from 40 to 2000 words.'],
    ['too short', { length: '39' }, 'A length is a number from 40 to 2000 words.'],
    ['half words', { length: '50.5' }, 'A length is a number from 40 to 2000 words.'],
    ['as it begins', {}, null],
  ])('%s', (_, some, refusal) => {
    expect(refusalOfOrder({ ...firstOrder([item('a')], ['a']), ...some })).toBe(refusal)
  })
})

test('a draft is ordered for a story only where all its items are of it', () => {
  expect(storyOfAll([{ story: 's' }, { story: 's' }], 's')).toBe('s')
  expect(storyOfAll([{ story: 's' }, { story: 't' }], 's')).toBeNull()
  expect(storyOfAll([{ story: null }], 's')).toBeNull()
  expect(storyOfAll([{ story: 's' }], null)).toBeNull()
})

describe('what an article may be drafted from', () => {
  const told = (id: string, receivedAt: string) => ({
    ...{ id, headline: id, state: 'live' as const, postedAt: receivedAt, receivedAt, story: 's' },
    source: { id: 'q', code: 'QUAY', name: 'Quay News', owner: 'Harbour Board' },
  })
  const cited = [told('b', '2026-06-25T07:00:00Z')]
  const others = [
    told('a', '2026-06-25T06:00:00Z'),
    cited[0] as (typeof cited)[0],
    told('c', '2026-06-25T09:00:00Z'),
  ]

  test('its cited items are wanted, and what its story brought since the draft', () => {
    const found = articleItems({ cited, others, draftedAt: '2026-06-25T08:00:00Z' })
    expect(found.items.map(({ id, note }) => [id, note])).toEqual([
      ['a', 'In the story, not cited'],
      ['b', ''],
      ['c', 'New since the draft'],
    ])
    expect(found.wanted).toEqual(['b', 'c'])
  })

  test('numbers that they give differently are told, each voice once and in the order of time', () => {
    const said = (id: string, text: string, alike: { kind: string; of: string } | null = null) => ({
      ...told(id, `2026-06-25T0${id}:00:00Z`),
      ...{ headline: 'Ferry sinks off Port Selden', text, alike, source: { id, code: `W${id}` } },
    })
    const found = articleItems({
      cited: [said('7', 'Nine people died when the ferry sank.')],
      others: [
        said('6', 'Seven people died when the ferry sank.'),
        said('8', 'Twelve people died when the ferry sank.', { kind: 'copy', of: '7' }),
      ],
      draftedAt: null,
    })
    expect(found.numbers.map(({ said: numbers }) => numbers.map(({ number }) => number))).toEqual([
      ['Seven', 'Nine'],
    ])
    expect(articleItems({ cited, others, draftedAt: null }).numbers).toEqual([])
  })

  test('without a draft nothing is new', () => {
    expect(articleItems({ cited, others, draftedAt: null }).wanted).toEqual(['b'])
  })

  test('links to pages and to items that are gone are passed over', () => {
    const docs = [
      { wireItem: null },
      {},
      { wireItem: 'an id alone' },
      { wireItem: { ...cited[0], story: { id: 's' } } },
    ]
    expect(linkedItems.parse({ docs }).map(({ id, story }) => [id, story])).toEqual([['b', 's']])
  })
})

const finding = (start: number, end: number) => ({
  code: 'number-unsupported' as const,
  start,
  end,
  message: 'x',
})

test.each<[string, [number, number][], string]>([
  ['nothing', [], '12 were hurt'],
  ['the first words', [[0, 2]], '[12] were hurt'],
  [
    'overlapping findings',
    [
      [0, 4],
      [3, 7],
    ],
    '[12 w][ere] hurt',
  ],
  ['beyond its end', [[8, 99]], '12 were [hurt]'],
])('a sentence with %s marked loses no word', (_, places, shown) => {
  const pieces = markedPieces(
    '12 were hurt',
    places.map(([start, end]) => finding(start, end)),
  )
  expect(pieces.map(({ text }) => text).join('')).toBe('12 were hurt')
  const marked = pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')
  expect(marked.replaceAll('][', '')).toBe(shown.replaceAll('][', ''))
})

describe('a row of the panel', () => {
  const sentence = (some: Partial<SentenceView>): SentenceView => ({
    ...{ id: 'D1', part: 'happened', type: 'attributed', text: 'x', cites: [], why: '', findings: [] },
    ...{ standing: 'stands', inBody: 'x', mayBeQuoted: true, evidence: [] },
    ...some,
  })
  const proposal = (kind: SynthesisProposal['kind']): SynthesisProposal => ({
    ...{ kind, name: 'D1', sentence: 'D1', before: kind === 'add' ? null : 'y', after: 'x' },
  })
  const rowOf = (some: Partial<SentenceView>, proposals: SynthesisProposal[] = [], accept = true) =>
    draftRows({ sentences: [sentence(some)], proposals, may: { accept } })[0]

  test.each<[Partial<SentenceView>, SynthesisProposal[], string, string[]]>([
    [{}, [], 'In the text', ['quote', 'drop']],
    [{ type: 'quotation' }, [], 'In the text', ['drop']],
    [{ mayBeQuoted: false }, [], 'In the text', ['drop']],
    [{ standing: 'quoted' }, [], 'Quotation in its place', ['drop']],
    [{ standing: 'changed' }, [], 'Changed by an editor', []],
    [{ standing: 'dropped' }, [], 'Dropped', []],
    [{ standing: 'removed' }, [], 'Taken out of the text', []],
    [{ standing: 'proposed' }, [proposal('add')], 'Proposed', ['accept', 'drop']],
    [{ standing: 'proposed' }, [proposal('change')], 'Proposed change', ['accept', 'drop']],
    [{ standing: 'proposed' }, [], 'Left as it is', []],
  ])('%j with %j stands as “%s”', (some, proposals, standing, acts) => {
    expect(rowOf(some, proposals)).toMatchObject({ standing, acts })
    expect(rowOf(some, proposals, false)?.acts).toEqual([])
  })
})

test('what is proposed is counted', () => {
  const kinds = ['add', 'remove', 'add', 'change'] as const
  expect(proposalsSentence(kinds.map((kind) => ({ kind })))).toBe('add 2 sentences, change 1 and take out 1')
  expect(proposalsSentence([{ kind: 'remove' }])).toBe('take out 1 sentence')
  expect(proposalsSentence([{ kind: 'change' }, { kind: 'change' }])).toBe('change 2 sentences')
  expect(proposalsSentence([])).toBe('')
})

describe('how a draft was made', () => {
  const run: SynthesisRun = {
    ...{ id: 'r', article: 'a', story: null, state: 'done', step: '', reason: null, engine: 'extractive' },
    ...{ model: null, items: 8, accepted: 0, by: { id: 'u', name: 'Ida Holm' }, agent: null },
    ...{ createdAt: '2026-06-25T06:34:10Z', endedAt: '2026-06-25T06:34:12Z', startedAt: null },
    ...{ packSha256: null, promptSha256: null, tokensIn: null, tokensOut: null, cost: null },
    order: { form: 'report', angle: '', length: 400, engine: 'extractive' },
  }
  test('is told in a sentence', () => {
    expect(madeSentence({ synthesis: run, independent: 4 })).toBe(
      'Drafted from its sources’ own sentences, without a model, from 8 wire items of 4 independent origins for Ida Holm, 25 Jun 2026, 06:34:12 UTC.',
    )
  })
  test('names the model, and what it took', () => {
    const model = {
      engine: 'model',
      model: 'stub',
      tokensIn: 2000,
      tokensOut: 400,
      cost: 0.0123,
      by: null,
    } as const
    expect(madeSentence({ synthesis: { ...run, ...model, items: 1 }, independent: 1 })).toBe(
      'Drafted by the language model stub from 1 wire item of 1 independent origin, 25 Jun 2026, 06:34:12 UTC. It took 2400 tokens, $0.0123.',
    )
  })
})

describe('the drafts of an article', () => {
  const line = (id: string, some: Partial<SynthesisLine> = {}): SynthesisLine => ({
    ...{ id, article: 'a', story: null, state: 'done', step: '', reason: null, engine: 'extractive' },
    ...{ model: null, items: 8, accepted: 0, by: { id: 'u', name: 'Ida Holm' }, agent: null },
    ...{ createdAt: '2026-06-25T06:34:10Z', endedAt: '2026-06-25T06:34:12Z' },
    ...some,
  })
  const byAgent = { agent: 'Planner' }

  test('are its own before what agents suggest', () => {
    const runs = [line('s', byAgent), line('f', { state: 'failed' }), line('d')]
    expect(sortedRuns(runs)).toMatchObject({ newest: { id: 'f' }, draft: 'd', going: null, came: 's' })
    expect(sortedRuns([line('s', byAgent)])).toMatchObject({ newest: { id: 's' }, draft: 's' })
    expect(sortedRuns([line('x', { ...byAgent, state: 'failed' })])).toMatchObject({ newest: null })
    const going = [line('g', { ...byAgent, state: 'running' }), line('d')]
    expect(sortedRuns(going)).toMatchObject({ newest: { id: 'g' }, going: 'g', draft: 'd' })
  })

  test.each<[string, Partial<SynthesisLine>, string]>([
    ['an agent', byAgent, 'Suggested by the agent Planner, 25 Jun 2026, 06:34:12 UTC: 2 sentences wait'],
    ['an editor', {}, 'Left open in the draft for Ida Holm, 25 Jun 2026, 06:34:12 UTC: 2 sentences wait'],
    ['nobody', { by: null }, 'Left open in the draft of 25 Jun 2026, 06:34:12 UTC: 2 sentences wait'],
  ])('that wait say whose they are: of %s', (_, some, title) => {
    expect(besideTitle({ synthesis: line('b', some), open: 2 })).toBe(title)
  })
})

describe('what the house says of a form', () => {
  const forms = [
    {
      form: 'brief' as const,
      parts: ['happened' as const],
      words: 120,
      headings: null,
      guidance: 'Be short.',
    },
  ]

  test.each<[string, 'brief' | 'report', string, string]>([
    ['is shown with it', 'brief', '120', 'Be short.'],
    [
      'tells how long it may be where more was asked for',
      'brief',
      '400',
      'Be short. It has 120 words at most here.',
    ],
    ['is nothing while nobody knows', 'report', '400', ''],
  ])('%s', (_, form, length, told) => {
    expect(guidanceOf(forms, { form, length })).toBe(told)
  })
})
