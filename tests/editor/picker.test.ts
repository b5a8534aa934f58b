import { describe, expect, test } from '@jest/globals'
import { matchingLinks } from '../../src/admin/body/matchingLinks.ts'
import { numbersOf } from '../../src/admin/body/numbersOf.ts'
import { pastedAddress } from '../../src/admin/body/pastedAddress.ts'
import { pickerRows } from '../../src/admin/body/pickerRows.ts'
import { aLinkCard, anEvidence } from './aLinkCard.ts'

const cards = [
  aLinkCard(),
  aLinkCard({
    id: 'l2',
    number: 2,
    source: null,
    claimedAuthor: null,
    address: 'https://port.example/tides',
    evidence: anEvidence('Ebb at nine.'),
  }),
  aLinkCard({
    id: 'l12',
    number: 12,
    source: { code: 'STRAIT2', name: 'Strait Watch' },
    trueAuthor: 'Élodie Aune',
    claimedAuthor: null,
    address: 'https://t.me/straitwatch/12',
    evidence: null,
  }),
]

describe('The picker finds a link', () => {
  test.each([
    ['by the name of its source', 'harbour', ['l1']],
    ['by words in any order', 'watch strait', ['l12']],
    ['by its code, whatever the case', 'harb', ['l1']],
    ['by its address', 'port.example', ['l2']],
    ['by who posted it', 'élodie', ['l12']],
    ['by the words of its evidence', 'ebb', ['l2']],
    ['by its number alone', '12', ['l12']],
    ['by its number as it is printed', '[2]', ['l2']],
    ['all of them before anything is typed', ' ', ['l1', 'l2', 'l12']],
    ['or none', 'zebra', []],
  ])('%s', (_, typed, found) => {
    expect(matchingLinks(cards, typed).map(({ id }) => id)).toEqual(found)
  })
})

describe('The picker offers', () => {
  const kinds = (typed: string, isAdding = false) =>
    pickerRows(cards, typed, isAdding).map((row) =>
      row.kind === 'link' ? row.card.id : (row.address ?? 'add'),
    )

  test('to add a link behind the links it found', () => {
    expect(kinds('strait')).toEqual(['l12', 'add'])
    expect(kinds('zebra')).toEqual(['add'])
  })
  test('an address that was typed before anything else', () => {
    expect(kinds('https://port.example/tides')).toEqual(['https://port.example/tides', 'l2'])
  })
  test('nothing but the address while one is being added', () => {
    expect(kinds('', true)).toEqual([])
    expect(kinds('https://x.com/a/status/1', true)).toEqual(['https://x.com/a/status/1'])
  })
})

describe('An address is taken for one', () => {
  test.each([
    'https://x.com/harbourdesk/status/1800100000000000001',
    'http://port.example/a?b=c#d',
    't.me/straitwatch/12',
    'at://did:plc:abc/app.bsky.feed.post/3k',
  ])('%s', (text) => {
    expect(pastedAddress(`\n ${text} `)).toBe(text)
  })
  test.each([
    '',
    'Booking.com',
    'See https://x.com/a/status/1',
    'https://',
    'mailto:desk@port.example',
    'and/or',
    `https://x.com/${'a'.repeat(5000)}`,
  ])('but not: %.40s', (text) => {
    expect(pastedAddress(text)).toBeNull()
  })
})

test.each([
  [['l1'], '[1]'],
  [['l12', 'l2'], '[2, 12]'],
  [['l2', 'gone'], '[2, ?]'],
  [[], '[]'],
])('a citation of %j reads %s', (links, shown) => {
  expect(numbersOf(links, cards)).toBe(shown)
})
