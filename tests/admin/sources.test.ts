import { describe, expect, test } from '@jest/globals'
import { chooseSources, countStates } from '../../src/admin/sources/chooseSources.ts'
import { inOrder } from '../../src/admin/sources/inOrder.ts'
import { sourceSentences } from '../../src/admin/sources/sourceSentences.ts'
import type { SourceAtDesk } from '../../src/domain/wire/sourceDesk.ts'

const now = new Date('2026-06-25T06:34:00.000Z')
const source = (some: Partial<SourceAtDesk> = {}): SourceAtDesk => ({
  id: 'a',
  code: 'PIERPOST',
  name: 'The Pier Post',
  platform: 'telegram',
  owner: 'Port Press Group',
  section: null,
  state: 'live',
  usualGap: 300_000,
  lastItemAt: '2026-06-25T06:31:00.000Z',
  heardAt: '2026-06-25T06:31:00.000Z',
  polledAt: '2026-06-25T06:32:00.000Z',
  outcome: 'ok',
  said: 'Read 3 items.',
  nextAt: '2026-06-25T06:42:00.000Z',
  faults: 0,
  waitsFor: null,
  isTold: true,
  isPolled: true,
  canBePolled: true,
  comesToUs: false,
  ...some,
})
const late = source({ id: 'b', code: 'DOCKDESK', name: 'Dock Desk', state: 'late', owner: 'Harbour Board' })
const stopped = source({ id: 'c', code: 'OLDQUAY', platform: 'rss', state: 'unheard', isPolled: false })

describe('A source at the desk', () => {
  test.each([
    [{}, 'polled 2 min ago, next in 8 min'],
    [{ nextAt: null }, 'polled 2 min ago, next one due now'],
    [{ nextAt: '2026-06-25T06:33:00.000Z', faults: 1 }, 'polled 2 min ago, next one due now, one fault'],
    [{ faults: 4 }, 'polled 2 min ago, next in 8 min, 4 faults in a row'],
    [{ polledAt: null, nextAt: null }, 'not polled yet, next one due now'],
    [{ isPolled: false }, 'polled 2 min ago'],
    [{ isPolled: false, polledAt: null }, ''],
    [{ isPolled: false, comesToUs: true }, 'delivered 2 min ago'],
  ])('%j says of its polls: “%s”', (some, words) => {
    expect(sourceSentences.polls(source(some), now)).toBe(words)
  })

  test('says whose host asks to wait, and until when', () => {
    const waitsFor = { host: 'quay.example', until: '2026-06-25T13:46:00.000Z' }
    const words = 'not asked since: quay.example asks to be left alone until 13:46 UTC'
    expect(sourceSentences.waits(source({ waitsFor }))).toBe(words)
    expect(sourceSentences.waits(source({ waitsFor, isPolled: false }))).toBe('')
    expect(sourceSentences.waits(source())).toBe('')
  })

  test.each([
    [{ state: 'silent', isTold: false, heardAt: null }, 'readers are not told: it was never heard'],
    [{ state: 'silent', isTold: false }, 'readers are not told any more: not heard for 30 days'],
    [{ state: 'closed', isTold: false }, 'readers are not told any more: not heard for 30 days'],
    [{ state: 'silent' }, ''],
    [{ state: 'live', isTold: false }, ''],
    [{ state: 'awaited', isTold: false, heardAt: null }, ''],
  ] as const)('%j says why readers are not told: “%s”', (some, words) => {
    expect(sourceSentences.untold(source(some))).toBe(words)
  })

  test('says how long it is quiet, and what is usual for it at this hour', () => {
    const silent = source({ state: 'silent', heardAt: '2026-06-25T04:24:00.000Z', usualGap: 50_400_000 })
    expect(sourceSentences.quiet(silent, now)).toBe('quiet 2 h 10 min')
    expect(sourceSentences.quiet(source(), now)).toBe('')
    expect(sourceSentences.habit(silent)).toBe('usually 14 h between items at this hour')
    expect(sourceSentences.habit(source({ usualGap: null }))).toBe('habits not known yet')
    expect(sourceSentences.habit(source({ comesToUs: true }))).toBe(
      'usually 5 min between deliveries at this hour',
    )
    expect(sourceSentences.habit(stopped)).toBe('')
    const awaited = source({ state: 'awaited', heardAt: null, usualGap: null })
    expect([sourceSentences.quiet(awaited, now), sourceSentences.habit(awaited)]).toEqual(['', ''])
  })

  test.each([
    [0, 0, 0, 'No source is registered.'],
    [1, 0, 0, '1 source; none needs a hand.'],
    [12, 0, 3, '12 sources; none needs a hand, but the watched folder does.'],
    [12, 2, 1, '12 sources; 2 need a hand, and so does the watched folder.'],
    [0, 0, 1, 'No source is registered; the watched folder needs a hand.'],
    [12, 1, 0, '12 sources; 1 needs a hand.'],
    [12, 3, 0, '12 sources; 3 need a hand.'],
  ])('%i sources, of them %i in need, and %i notes: “%s”', (all, handed, notes, words) => {
    expect(sourceSentences.count(all, handed, notes)).toBe(words)
  })
})

describe('What is shown', () => {
  const all = [source(), late, stopped]
  const shown = (some: object): string[] =>
    chooseSources(all, { state: '', platform: '', words: '', ...some }).map(({ code }) => code)

  test('is chosen by state, platform and words', () => {
    expect(shown({})).toEqual(['PIERPOST', 'DOCKDESK', 'OLDQUAY'])
    expect(shown({ state: 'hand' })).toEqual(['DOCKDESK'])
    expect(shown({ state: 'unheard' })).toEqual(['OLDQUAY'])
    expect(shown({ platform: 'telegram' })).toEqual(['PIERPOST', 'DOCKDESK'])
    expect(shown({ words: ' harbour ' })).toEqual(['DOCKDESK'])
    expect(shown({ words: 'pier', state: 'late' })).toEqual([])
  })

  test('is counted by state, without states that no source has', () => {
    expect(countStates(all)).toEqual([
      { state: '', count: 3 },
      { state: 'hand', count: 1 },
      { state: 'live', count: 1 },
      { state: 'late', count: 1 },
      { state: 'unheard', count: 1 },
    ])
  })

  test('stays where it is when another one needs a hand, and new ones come last', () => {
    expect(inOrder([late, stopped, source()], ['a', 'b']).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
