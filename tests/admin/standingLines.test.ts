import { expect, test } from '@jest/globals'
import { standingLines } from '../../src/admin/wire/standingLines.ts'
import type { WireDetail } from '../../src/domain/wire/desk/wireDetail.ts'
import type { WireRow } from '../../src/domain/wire/desk/wireRow.ts'

type State = WireRow['state']

const received = '2026-06-25T06:00:00.000Z'
const at = (minute: number): string => `2026-06-25T07:${String(minute).padStart(2, '0')}:00.000Z`

/** An item that went through these states, a minute each. */
const told = (state: State, steps: [before: State | null, state: State, isByHand?: boolean][]) => {
  const states: WireDetail['states'] = steps.map(([before, next, isByHand = false], minute) => ({
    at: at(minute),
    before,
    state: next,
    isByHand,
  }))
  const row = { receivedAt: received, state } as WireRow
  return standingLines({ row, states }).map((line) => [line.at, line.says])
}

test('of an item that its source never took back there is nothing to say', () => {
  expect(told('live', [])).toEqual([])
  expect(told('edited', [])).toEqual([])
})

test('an item that was deleted, came back and was deleted again is told step by step', () => {
  const steps = told('deleted', [
    ['live', 'deleted'],
    ['deleted', 'edited'],
    ['edited', 'deleted'],
  ])
  expect(steps).toEqual([
    [received, 'Received'],
    [at(0), 'Deleted by its source'],
    [at(1), 'Came back from its source, with other words'],
    [at(2), 'Deleted by its source'],
  ])
})

test('one that came back as it was says so, though it stands again', () => {
  const steps = told('live', [
    ['live', 'deleted'],
    ['deleted', 'live'],
  ])
  expect(steps.at(-1)).toEqual([at(1), 'Came back from its source'])
})

test('one that came taken back never stood here, and says so', () => {
  const steps = told('live', [
    [null, 'canceled'],
    ['canceled', 'live', true],
  ])
  expect(steps).toEqual([
    [at(0), 'Received, canceled by its source already'],
    [at(1), 'Put back by hand'],
  ])
})

test('what was noted by hand is told apart from what the wire brought', () => {
  const steps = told('canceled', [
    ['live', 'deleted', true],
    ['deleted', 'live', true],
    ['live', 'canceled'],
  ])
  expect(steps.map(([, says]) => says)).toEqual([
    'Received',
    'Deleted by its source, as noted by hand',
    'Put back by hand',
    'Canceled by its source',
  ])
})

test.each(['deleted', 'canceled', 'withheld'] as const)(
  'of one that came in %s, or before that was recorded, the moment is not made up',
  (state) => {
    const [, last] = told(state, [])
    expect(last?.[0]).toBeNull()
    expect(last?.[1]).toMatch(/^(Deleted|Canceled|Withheld) by its source; when is not on record$/)
  },
)
