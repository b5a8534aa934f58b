import { expect, test } from '@jest/globals'
import type { WireHealth } from '../../../src/domain/wire/healthOfWire.ts'
import { stripHealth } from '../../../src/site/text/stripHealth.ts'

const now = new Date('2026-06-25T06:34:00.000Z')
const quiet = (count: number): WireHealth['quiet'] =>
  Array.from({ length: count }, (_, at) => ({
    code: `CODE${String(at)}`,
    name: `Name ${String(at)}`,
    state: 'late',
    since: '2026-06-25T05:47:00.000Z',
  }))
const told = (health: Partial<WireHealth>) => {
  const { notes, rest, short } = stripHealth({ quiet: [], more: 0, wholeSince: null, ...health }, now)
  return [...notes.map(({ code, words }) => `${code} ${words}`), rest, short]
}

test('the strip names who fell quiet last and counts the rest', () => {
  expect(told({})).toEqual(['', ''])
  expect(told({ quiet: quiet(1) })).toEqual(['CODE0 quiet 47 min', '', '1 quiet'])
  expect(told({ quiet: quiet(2) })).toEqual(['CODE0 quiet 47 min', 'and 1 more', '2 quiet'])
  expect(told({ quiet: quiet(24), more: 76 }).slice(1)).toEqual(['and 99 more', '100 quiet'])
})

test('when no source writes any more it says so of the whole wire, and names nobody', () => {
  expect(told({ quiet: quiet(3), wholeSince: '2026-06-25T04:24:00.000Z' })).toEqual([
    'Whole wire quiet 2 h 10 min',
    'all quiet',
  ])
})
