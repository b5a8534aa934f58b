import { describe, expect, test } from '@jest/globals'
import { announcedIn } from '../../src/admin/wire/announcedIn.ts'
import {
  type Board,
  emptyBoard,
  withColumns,
  withNews,
  withPage,
  withWaitingShown,
} from '../../src/admin/wire/board.ts'
import { conflictSentence, wordingSentence } from '../../src/admin/wire/conflictSentence.ts'
import { deskTime, exactTime } from '../../src/admin/wire/deskTime.ts'
import { foldCopies } from '../../src/admin/wire/foldCopies.ts'
import { refusalOfDialog } from '../../src/admin/wire/refusalOfDialog.ts'
import type { WireRow } from '../../src/domain/wire/desk/wireRow.ts'

const aRow = (id: string, some: Partial<WireRow> = {}): WireRow => ({
  id,
  source: { id: 'nordwire', code: 'NORDWIRE', name: 'Nordwire', owner: 'Nordwire Cooperative' },
  headline: `Report ${id}`,
  opening: '',
  language: 'en',
  receivedAt: `2026-06-25T06:${id.padStart(2, '0')}:00.000Z`,
  postedAt: null,
  updatedAt: `2026-06-25T06:${id.padStart(2, '0')}:00.000Z`,
  state: 'live',
  urgency: null,
  revisions: 1,
  pictures: 0,
  forwardOf: null,
  hasNote: false,
  copies: 0,
  alike: null,
  contradictedBy: null,
  story: null,
  cited: 0,
  ...some,
})

const copyOf = (of: string): WireRow['alike'] => ({
  kind: 'near',
  of,
  code: 'NORDWIRE',
  because: '',
  ours: '',
  theirs: '',
})

const aBoard = (ids: string[], isMore = false): Board =>
  withPage(withColumns(emptyBoard, ['all']), {
    key: 'all',
    asked: '',
    rows: ids.map((id) => aRow(id)),
    isMore,
    isFirst: true,
  })

const tell = (board: Board, rows: WireRow[], isMore = false, came = rows.length): Board =>
  withNews(board, { rows, came, shown: { all: rows.map(({ id }) => id) }, isMore })
const isBehind = ({ columns }: Board) => columns['all']?.isBehind

const orderOf = ({ columns }: Board) => columns['all']?.order
const waitingOf = ({ columns }: Board) => columns['all']?.waiting

describe('the stream', () => {
  test('does not move when something comes: it waits and is announced', () => {
    const board = tell(aBoard(['3', '2']), [aRow('4'), aRow('5')])
    expect(orderOf(board)).toEqual(['3', '2'])
    expect(waitingOf(board)).toEqual(['5', '4'])
    expect(announcedIn(board, 'all')).toBe(2)
  })

  test('shows what waits when it is asked to, newest arrival first', () => {
    const board = withWaitingShown(tell(aBoard(['3', '2']), [aRow('4'), aRow('5')]), 'all')
    expect(orderOf(board)).toEqual(['5', '4', '3', '2'])
    expect(waitingOf(board)).toEqual([])
  })

  test('is told the same twice and shows it once', () => {
    const once = tell(aBoard(['3']), [aRow('4')])
    expect(waitingOf(tell(once, [aRow('4'), aRow('3')]))).toEqual(['4'])
  })

  test('puts what arrived between others between them, and those of one delivery as they were posted', () => {
    const at = { receivedAt: '2026-06-25T06:04:00.000Z' }
    const news = [
      aRow('a', { ...at, postedAt: '2026-06-25T05:00:00.000Z' }),
      aRow('b', { ...at, postedAt: '2026-06-25T05:30:00.000Z' }),
    ]
    expect(orderOf(withWaitingShown(tell(aBoard(['5', '3']), news), 'all'))).toEqual(['5', 'b', 'a', '3'])
  })

  test('changes an edited item where it stands, in every column', () => {
    const edited = aRow('2', {
      headline: 'Said otherwise',
      state: 'edited',
      updatedAt: '2026-06-25T07:00:00.000Z',
    })
    const board = tell(aBoard(['3', '2']), [edited])
    expect(orderOf(board)).toEqual(['3', '2'])
    expect(board.rows['2']?.headline).toBe('Said otherwise')
    // An answer that was under way for long brings back nothing.
    expect(tell(board, [aRow('2')]).rows['2']?.headline).toBe('Said otherwise')
  })

  test('announces nothing that lies further down than was read', () => {
    const old = aRow('1')
    expect(waitingOf(tell(aBoard(['3', '2'], true), [old]))).toEqual([])
    expect(waitingOf(tell(aBoard(['3', '2']), [old]))).toEqual(['1'])
  })

  test('is read anew when more came than was told', () => {
    const board = tell(aBoard(['3']), [aRow('4')], true)
    expect(isBehind(board)).toBe(true)
    const read = withPage(board, {
      key: 'all',
      asked: '',
      rows: [aRow('5'), aRow('4')],
      isMore: true,
      isFirst: true,
    })
    expect([isBehind(read), orderOf(read), waitingOf(read)]).toEqual([false, ['5', '4'], []])
  })

  test('is behind only where more came than it can have: what it shows already reaches as far', () => {
    expect(isBehind(tell(aBoard(['5', '4', '3']), [aRow('5'), aRow('4')], true))).toBe(false)
    expect(isBehind(tell(aBoard(['4', '3']), [aRow('5'), aRow('4')], true))).toBe(true)
    // None of what was told is its own: what was not told may be.
    expect(isBehind(withNews(aBoard(['3']), { rows: [aRow('5')], came: 1, shown: {}, isMore: true }))).toBe(
      true,
    )
    // What changed and came long ago does not speak for what is new.
    expect(isBehind(tell(aBoard(['3']), [aRow('3')], true, 0))).toBe(true)
    expect(isBehind(tell(aBoard(['3']), [aRow('3')], false, 0))).toBe(false)
  })

  test('goes on where the last page ended, and repeats nothing', () => {
    const more = { key: 'all', asked: '', rows: [aRow('2'), aRow('1')], isMore: false, isFirst: false }
    expect(orderOf(withPage(aBoard(['3', '2'], true), more))).toEqual(['3', '2', '1'])
  })

  test('does not call a copy of what it shows new', () => {
    const board = tell(aBoard(['3']), [aRow('4', { alike: copyOf('3') })])
    expect(announcedIn(board, 'all')).toBe(0)
    expect(announcedIn(tell(aBoard(['3']), [aRow('4', { alike: copyOf('elsewhere') })]), 'all')).toBe(1)
  })
})

describe('copies', () => {
  const rows = [aRow('4', { alike: copyOf('2') }), aRow('3'), aRow('2')]

  test('are folded behind what they copy, and shown below it', () => {
    expect(foldCopies(rows, new Set()).map(({ row, copies }) => [row.id, copies])).toEqual([
      ['3', 0],
      ['2', 1],
    ])
    expect(foldCopies(rows, new Set(['2'])).map(({ row, isCopy }) => [row.id, isCopy])).toEqual([
      ['3', false],
      ['2', false],
      ['4', true],
    ])
  })

  test('are never lost: not of what is not there, not of one another, and never what contradicts', () => {
    const conflict = { ...copyOf('2'), kind: 'conflict' } as WireRow['alike']
    const all = (...given: WireRow[]): string[] =>
      foldCopies(given, new Set(given.map(({ id }) => id)))
        .map(({ row }) => row.id)
        .sort()
    expect(all(aRow('4', { alike: copyOf('gone') }))).toEqual(['4'])
    expect(all(aRow('4', { alike: copyOf('3') }), aRow('3', { alike: copyOf('4') }))).toEqual(['3', '4'])
    expect(all(aRow('4', { alike: copyOf('3') }), aRow('3', { alike: copyOf('2') }), aRow('2'))).toEqual([
      '2',
      '3',
      '4',
    ])
    expect(foldCopies([aRow('3', { alike: conflict }), aRow('2')], new Set())).toHaveLength(2)
    const reworded = { ...copyOf('2'), kind: 'near', ours: 'wounded', theirs: 'killed' } as WireRow['alike']
    expect(foldCopies([aRow('3', { alike: reworded }), aRow('2')], new Set())).toHaveLength(2)
    const contradictedBy = { of: '9', code: 'QUAYNEWS', ours: '12', theirs: '9' }
    const contradicted = aRow('3', { alike: copyOf('2'), contradictedBy })
    expect(foldCopies([contradicted, aRow('2')], new Set())).toHaveLength(2)
    expect(conflictSentence(contradicted)).toBe('Says 12, QUAYNEWS says 9')
    expect(wordingSentence({ alike: reworded })).toMatch(/^Differs from .*: wounded \/ killed$/)
    expect(wordingSentence({ alike: copyOf('2') })).toBe(null)
  })
})

test.each([
  ['12', '9', 'Says 12, NORDWIRE says 9'],
  ['12', '', 'Says 12, NORDWIRE does not'],
  ['', 'not', 'NORDWIRE says not, this does not'],
  ['', '', 'Contradicts NORDWIRE'],
])('a contradiction of %j and %j is said in words', (ours, theirs, sentence) => {
  const alike = { kind: 'conflict' as const, of: '1', code: 'NORDWIRE', because: '', ours, theirs }
  expect(conflictSentence({ alike })).toBe(sentence)
  expect(conflictSentence({ alike: { ...alike, kind: 'near' } })).toBe(null)
})

test.each([
  ['2026-06-25T21:30:00.000Z', '23:30'],
  ['2026-06-25T22:30:00.000Z', '26 Jun, 00:30'],
  ['2026-06-24T08:00:00.000Z', 'Wed 10:00'],
  ['2026-06-10T08:00:00.000Z', '10 Jun, 10:00'],
  ['2025-12-10T08:00:00.000Z', '10 Dec 2025, 09:00'],
  ['never', ''],
])('%s is told by the clock of the desk as %j', (moment, told) => {
  expect(deskTime(moment, new Date('2026-06-25T20:00:00.000Z'), 'Europe/Paris')).toBe(told)
})

test('who points at a time sees it to the second, at the desk and in UTC', () => {
  expect(exactTime('2026-06-25T06:33:12.000Z', 'Europe/Paris')).toBe(
    '2026-06-25 08:33:12 Europe/Paris, 2026-06-25 06:33:12 UTC',
  )
  expect(exactTime('2026-06-25T06:33:12.000Z', 'UTC')).toBe('2026-06-25 06:33:12 UTC')
})

test.each([
  ['keys', false, 0, null],
  ['columns', false, 0, null],
  ['start', true, 0, 'Choose the items it rests on first: x chooses one.'],
  ['start', true, 30, null],
  ['start', true, 31, 'Choose 1 to 30 wire items.'],
  ['start', false, 1, 'Only editors start articles.'],
  ['synthesise', true, 0, 'Choose the items to synthesise first: x chooses one.'],
  ['synthesise', true, 41, null],
  ['synthesise', false, 1, 'Only editors have drafts made.'],
  ['add', true, 0, 'Choose the items to add first: x chooses one.'],
  ['add', true, 1, null],
  ['add', false, 1, 'Only editors add to articles.'],
  ['pin', true, 0, 'Choose the items to pin first: x chooses one.'],
  ['merge', true, 1, 'Choose an item of each story to merge first: x chooses one.'],
  ['merge', true, 2, null],
  ['merge', false, 2, 'Only editors decide about stories.'],
] as const)(
  'the dialog “%s” opens for whoever may (%s) with %i chosen, or says why not',
  (dialog, mayWrite, count, said) => {
    const rows = Array.from({ length: count }, (_, at) => aRow(String(at)))
    expect(refusalOfDialog(dialog, { view: { mayWrite }, rows })).toBe(said)
  },
)

describe('No article rests on what its source took back:', () => {
  test.each(['deleted', 'canceled', 'withheld'] as const)(
    'where one was %s neither dialog opens, and it is named',
    (state) => {
      const rows = [aRow('1'), aRow('2', { state })]
      const told = `NORDWIRE “Report 2” was ${state} by its source. Leave it out`
      const refusal = (dialog: 'start' | 'add' | 'pin') =>
        refusalOfDialog(dialog, { view: { mayWrite: true }, rows })
      expect(refusal('start')).toBe(`${told} to start the article.`)
      expect(refusal('add')).toBe(`${told} to add to the article.`)
      expect(refusal('pin')).toBeNull()
    },
  )
})
