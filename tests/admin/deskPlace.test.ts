import { describe, expect, test } from '@jest/globals'
import { deskKeys, sheetOfKeys } from '../../src/admin/desk/deskKeys.ts'
import { noFilter, placeOfAddress, queryOfPlace } from '../../src/admin/wire/deskPlace.ts'
import { rowAside } from '../../src/admin/wire/rowAside.ts'
import { storyKeys, wireKeys } from '../../src/admin/wire/wireKeys.data.ts'

const now = new Date('2026-06-25T08:15:42.000Z')
const read = (query: string) => placeOfAddress(new URLSearchParams(query), now)

describe('What the wire desk shows stands in its address', () => {
  test('nothing, while nothing is looked for', () => {
    expect(queryOfPlace(read(''))).toBe('')
    expect(read('')).toEqual({ bar: noFilter, span: null, column: '' })
  })

  test.each([
    'words=%22red+sea%22+-calm',
    'words=a%26b%3Dc+%23d',
    'story=17&sources=3&sources=4',
    'owners=Nordwire+Cooperative&languages=pt-BR&states=deleted',
    'from=2026-06-25T06%3A00%3A00.000Z&to=2026-06-25T07%3A00%3A00.000Z',
    'words=toll&time=6&column=section-12',
  ])('and leads back to the same: %s', (query) => {
    expect(queryOfPlace(read(query))).toBe(`?${query}`)
  })

  test('a span reaches back from the moment at which it is looked at', () => {
    expect(read('time=6').bar).toMatchObject({ from: '2026-06-25T02:15:00.000Z', to: null })
  })

  test.each(['states=gone', 'from=yesterday', 'sources=%24where', 'column=%3Cb%3E', 'time=5'])(
    'what cannot be meant narrows nothing: %s',
    (query) => {
      expect(read(query)).toEqual({ bar: noFilter, span: null, column: '' })
    },
  )
})

describe('Whoever goes to another column lands', () => {
  const ids = ['a', 'b', 'c']
  test.each([
    ['where they were there last', { left: 'c', here: 'b' }, 'c'],
    ['on the same item the first time', { left: null, here: 'b' }, 'b'],
    ['on the same item where the old place is gone', { left: 'gone', here: 'b' }, 'b'],
    ['on the first where neither is there', { left: 'gone', here: 'elsewhere' }, 'a'],
  ])('%s', (_, some, landed) => {
    expect(rowAside({ ids, ...some })).toBe(landed)
  })

  test('nowhere in a column without items', () => {
    expect(rowAside({ ids: [], left: 'a', here: 'b' })).toBeNull()
  })
})

describe.each([
  ['the wire desk', wireKeys],
  ['a story', storyKeys],
] as const)('The keys of %s', (_, table) => {
  const acts = Object.fromEntries(table.map(({ act }) => [act, () => undefined]))
  const heard = Object.keys(deskKeys(table, acts as Record<(typeof table)[number]['act'], () => void>))

  test('are all on its sheet, each once', () => {
    const told = sheetOfKeys(table).flatMap(([keys]) => keys.split(' '))
    expect(told).toEqual(heard.map((key) => (key === 'Escape' ? 'Esc' : key)))
    expect(new Set(told).size).toBe(told.length)
  })
})
