import { expect, test } from '@jest/globals'
import { historyNote } from '../../src/admin/wire/historyNote.ts'
import { movedNote } from '../../src/admin/wire/movedNote.ts'

const revision = (sequence: number, isCut = false) => ({
  sequence,
  isCut,
  seenAt: '2026-06-25T07:00:00.000Z',
  headline: 'Again',
  text: 'Once',
})
const jump = 'Compared with its first text: 15 revisions between them are not shown.'
const cut = 'Only the first 20,000 characters are compared.'

test.each([
  ['nothing where all of it is shown', revision(1), revision(2), 0, ''],
  ['nothing beside a gap that is elsewhere', revision(17), revision(18), 15, ''],
  ['how many are left out where they are', revision(1), revision(17), 15, jump],
  [
    'one that is left out',
    revision(1),
    revision(3),
    1,
    'Compared with its first text: 1 revision between them is not shown.',
  ],
  ['that a text goes on', revision(2), revision(3, true), 0, cut],
  ['both', revision(1, true), revision(17), 15, `${jump} ${cut}`],
])('a change says %s', (_, before, after, leftOut, note) => {
  expect(historyNote({ before, after, leftOut })).toBe(note)
})

test('a revision of the same words is told as another address, and other words or a gap are not', () => {
  const moved = 'It said the same as before; its source gave it another address.'
  expect(movedNote(revision(1), revision(2))).toBe(moved)
  expect(movedNote(revision(1), revision(3))).toBe('')
  expect(movedNote(revision(1), { ...revision(2), text: 'Twice' })).toBe('')
})
