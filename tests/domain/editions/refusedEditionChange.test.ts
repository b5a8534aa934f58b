import { expect, test } from '@jest/globals'
import { refusedEditionChange } from '../../../src/domain/editions/refusedEditionChange.ts'

const planned = { date: '2026-06-25', status: 'planning' }
const empty = { date: '2026-06-27', status: 'void' }
const printed = { date: '2026-06-25', status: 'open', printedAt: '2026-06-25T06:00:00.000Z' }

test.each([
  ['a new edition is planned', undefined, { date: '2026-06-25', status: 'planning' }, false],
  ['a planned edition moves to another day', planned, { date: '2026-06-26' }, false],
  ['a day without a paper is declared', planned, { status: 'void' }, false],
  ['a void day is saved as it is', empty, { ...empty }, false],
  ['the press opens an edition', planned, { status: 'open' }, true],
  ['a printed edition is closed', printed, { status: 'closed' }, false],
  ['a printed edition is saved as it is', printed, { date: '2026-06-25', status: 'open' }, false],
] as const)('it is fine when %s', (_title, before, change, byPress) => {
  expect(refusedEditionChange({ before, change, byPress })).toBeNull()
})

test.each([
  ['a new edition begins as open', undefined, { status: 'open' }, 'Only printing'],
  ['somebody opens an edition by hand', planned, { status: 'open' }, 'Only printing'],
  ['somebody closes what was never printed', planned, { status: 'closed' }, 'Only printing'],
  ['a void day moves to another', empty, { date: '2026-06-28' }, 'Take that back in the planner'],
  [
    'a void day is planned on another',
    empty,
    { date: '2026-06-28', status: 'planning' },
    'Take that back in the planner',
  ],
  ['a printed edition moves to another day', printed, { date: '2026-06-26' }, 'its day stays'],
  ['a printed edition is planned again', printed, { status: 'planning' }, 'open or closed'],
  ['a printed edition is declared void', printed, { status: 'void' }, 'open or closed'],
] as const)('it is refused when %s', (_title, before, change, sentence) => {
  expect(refusedEditionChange({ before, change, byPress: false })).toContain(sentence)
})
