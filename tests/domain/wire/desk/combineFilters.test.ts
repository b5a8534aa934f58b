import { expect, test } from '@jest/globals'
import { combineFilters } from '../../../../src/domain/wire/desk/combineFilters.ts'
import { usualColumns } from '../../../../src/domain/wire/desk/usualColumns.ts'
import { wireFilter, type WireFilter } from '../../../../src/domain/wire/desk/wireFilter.ts'

const filter = (some: Partial<WireFilter>): WireFilter => wireFilter.parse(some)
const both = (column: Partial<WireFilter>, bar: Partial<WireFilter>): Partial<WireFilter> =>
  combineFilters(filter(column), filter(bar))

test('an item fits the column and the bar', () => {
  expect(both({ words: 'harbour' }, { words: '"red sea' }).words).toBe('harbour "red sea')
  expect(both({ sources: ['a', 'b'] }, { sources: ['b', 'c'] }).sources).toEqual(['b'])
  expect(both({ sources: ['a'] }, {}).sources).toEqual(['a'])
  expect(both({ section: 'world' }, { languages: ['en'] })).toMatchObject({
    section: 'world',
    languages: ['en'],
  })
})

test('what shares nothing shows nothing, not everything', () => {
  expect(both({ sources: ['a'] }, { sources: ['b'] }).sources).toEqual(['nobody'])
  expect(both({ owners: ['a'] }, { owners: ['b'] }).owners).toEqual(['nobody'])
})

test('of two spans of time the part is shown that they share', () => {
  const [early, late] = ['2026-06-24T00:00:00Z', '2026-06-25T00:00:00Z']
  expect(both({ from: early, to: late }, { from: late, to: null })).toMatchObject({ from: late, to: late })
  expect(both({ from: null, to: late }, { from: early, to: early })).toMatchObject({ from: early, to: early })
})

test('a desk begins with all of the wire and a column for each section that sources write for', () => {
  const columns = usualColumns({ sections: [{ id: 's1', title: 'World' }] })
  expect(columns.map(({ key, title, filter: { section } }) => [key, title, section])).toEqual([
    ['all', 'All', null],
    ['section-s1', 'World', 's1'],
  ])
})
