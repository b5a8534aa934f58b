import { expect, test } from '@jest/globals'
import { storyTally, type TalliedItem } from '../../../../src/domain/wire/together/storyTally.ts'

const told = (id: string, owner: string | null, isBorrowed = false): TalliedItem => ({
  id,
  owner,
  isBorrowed,
  headline: `Told by ${id}`,
  postedAt: '2026-06-25T06:33:00.000Z',
  receivedAt: '2026-06-25T06:34:00.000Z',
  source: id,
  state: 'live',
  text: '',
  alike: null,
})

test.each([
  ['one owner however its name is written', [told('a', 'Nordwire'), told('b', ' NORDWIRE')], 1],
  ['each that nobody registered', [told('a', null), told('b', null)], 2],
  ['no owner of what only names another’s page', [told('a', 'Nordwire'), told('b', 'Volt', true)], 1],
  ['one voice where all is borrowed', [told('a', 'Nordwire', true), told('b', 'Volt', true)], 1],
  [
    'who speaks beside having borrowed',
    [told('a', 'Nordwire'), told('b', 'Volt', true), told('c', 'Volt')],
    2,
  ],
])('a story counts %s', (_title, items, owners) => {
  expect(storyTally(items)?.ownerCount).toBe(owners)
})

test('of two posted at one moment the one that came in first is the earliest, else the smaller id', () => {
  const late = { ...told('a', null), receivedAt: '2026-06-25T06:35:00.000Z' }
  expect(storyTally([late, told('b', null)])?.earliest.id).toBe('b')
  expect(storyTally([told('c', null), told('b', null)])?.earliest.id).toBe('b')
})

test('a story without items is none', () => {
  expect(storyTally([])).toBeNull()
})
