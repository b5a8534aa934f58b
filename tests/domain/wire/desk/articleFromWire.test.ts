import { describe, expect, test } from '@jest/globals'
import { articleFromWire } from '../../../../src/domain/wire/desk/articleFromWire.ts'
import type { ChosenItem } from '../../../../src/domain/wire/desk/linksFromWire.ts'

const item = (some: Partial<ChosenItem> = {}): ChosenItem => ({
  id: 'a',
  headline: 'The harbour is shut',
  code: 'NORDWIRE',
  section: null,
  state: 'live',
  address: 'https://nordwire.example/1',
  story: null,
  ...some,
})

describe('An article begun from wire items', () => {
  test.each([
    null,
    '',
    'http://10.0.0.7/wire/1',
    'http://192.168.1.4/',
    'http://[::1]/post',
    'https://localhost/post',
    'https://nordwire.example/',
    'https://t.me/quaynews',
    'mailto:desk@nordwire.example',
  ])('is refused by name where the address is no provenance: %s', (address) => {
    const items = [item(), item({ id: 'b', headline: 'By telephone', address })]
    expect(articleFromWire(items, null)).toEqual({
      isRefused: true,
      code: 'items-without-address',
      sentence:
        'NORDWIRE “By telephone” has no address that a reader could follow to this very post, and cannot be cited.',
    })
  })

  test.each([
    [
      'no chosen item says the title of their story',
      'Refinery fire kills 12',
      ['Fire kills 14', 'Fire at refinery'],
      'Fire kills 14',
    ],
    ['one of them does', 'Fire kills 14', ['Fire at refinery', 'Fire kills 14'], 'Fire kills 14'],
    ['they are in no story', null, ['Fire at refinery', 'Fire kills 14'], 'Fire at refinery'],
  ])('bears a headline that its evidence says: %s', (_, story, headlines, expected) => {
    const items = headlines.map((headline, at) =>
      item({ id: String(at), headline, story, address: `https://nordwire.example/${String(at + 1)}` }),
    )
    expect(articleFromWire(items, null)).toMatchObject({ article: { headline: expected } })
  })

  test('cites a post once, in whichever spelling its address came', () => {
    const items = [
      item({ id: 'a', address: 'https://t.me/quaynews/17' }),
      item({ id: 'b', address: 'https://t.me/s/QuayNews/17' }),
      item({ id: 'c' }),
    ]
    expect(articleFromWire(items, null)).toMatchObject({
      article: {
        links: [
          { address: 'https://t.me/quaynews/17', item: 'a' },
          { address: 'https://nordwire.example/1', item: 'c' },
        ],
      },
    })
  })
})
