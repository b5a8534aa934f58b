import { expect, test } from '@jest/globals'
import { wrongTypeIn } from '../../../src/domain/publication/wrongTypeIn.ts'

const fields = [
  { name: 'headline', type: 'text' },
  { name: 'roles', type: 'select', hasMany: true },
  { name: 'at', type: 'date' },
  { name: 'rev', type: 'number' },
  { name: 'clearance', type: 'group', flattenedFields: [{ name: 'hash', type: 'text' }] },
  { name: 'clocks', type: 'array', flattenedFields: [{ name: 'zone', type: 'text' }] },
]

test.each([
  [{ headline: {} }, 'headline'],
  [{ headline: ['a'] }, 'headline'],
  [{ headline: 5 }, 'headline'],
  [{ at: {} }, 'at'],
  [{ at: 5 }, 'at'],
  [{ at: '' }, 'at'],
  [{ at: 'some day' }, 'at'],
  [{ at: '2026-02-40T00:00:00Z' }, 'at'],
  [{ at: new Date(NaN) }, 'at'],
  [{ rev: {} }, 'rev'],
  [{ rev: 'two' }, 'rev'],
  [{ clearance: { hash: 1 } }, 'clearance.hash'],
  [{ clocks: [{ zone: 'UTC' }, { zone: [] }] }, 'clocks.1.zone'],
])('%j is of the wrong type', (data, path) => {
  expect(wrongTypeIn(fields, data)).toBe(path)
})

test.each([
  [undefined],
  [{}],
  [
    {
      headline: 'a',
      roles: ['x'],
      at: new Date(0),
      rev: '2',
      clearance: { hash: null },
      clocks: [{ zone: 'UTC' }],
    },
  ],
  [{ headline: null, at: null, other: {} }],
  [{ at: '2026-06-25' }],
  [{ at: '2026-06-25T06:34:00.000+02:00' }],
])('%j fits', (data) => {
  expect(wrongTypeIn(fields, data)).toBeNull()
})
