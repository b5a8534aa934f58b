import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { authorsDiffer } from '../../../src/domain/factCheck/authorsDiffer.ts'
import { independenceNotes } from '../../../src/domain/factCheck/independenceNotes.ts'
import { passagesIn } from '../../../src/domain/factCheck/passagesIn.ts'

describe('Beside a claim the evidence is marked where it supports it', () => {
  const text = 'Rain fell. Halden pilots voted 49 to 12 to return to work. The tide turned.'

  test('at the sentence with its numbers', () => {
    const marked = passagesIn(text, ['The pilots voted 49 to 12.']).filter(({ isSupport }) => isSupport)
    expect(marked.map((one) => one.text)).toEqual(['Halden pilots voted 49 to 12 to return to work.'])
  })

  test('nowhere when nothing fits', () => {
    expect(passagesIn(text, ['The moon is far.'])).toEqual([{ text, isSupport: false }])
  })

  test('and not a character of it is lost', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 120 })
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (frozen, claims) => {
        expect(
          passagesIn(frozen, claims)
            .map((one) => one.text)
            .join(''),
        ).toBe(frozen)
      }),
    )
  })
})

test.each([
  ['@Harbour_Desk', 'harbour desk', false],
  ['harbourdesk', 'Kestria One', true],
  ['harbourdesk', null, null],
  [null, 'Kestria One', null],
  ['…', 'Kestria One', null],
])('The address says %s and the evidence %s: they differ: %s', (claimed, truly, differ) => {
  expect(authorsDiffer(claimed, truly)).toBe(differ)
})

describe('Of each link the desk says whether it is a source of its own', () => {
  const long =
    'The harbour board of Sarnholm said on Monday that nineteen ships were waiting off the mole for a pilot.'
  const link = (id: string, some: { owner?: string; text?: string; forwardOf?: string } = {}) => ({
    id,
    owner: null,
    identity: `x:${id}`,
    text: null,
    forwardOf: null,
    ...some,
  })
  const numbers = new Map(['a', 'b', 'c', 'd', 'e'].map((id, index) => [id, index + 1]))

  test('and if not, with which other it counts as one, and why', () => {
    const links = [
      link('a', { owner: 'Sarn Press Group' }),
      link('b', { owner: 'sarn press group ' }),
      link('c', { text: long }),
      link('d', { text: `${long} ` }),
      link('e', { owner: 'Grid North', text: 'Something else altogether was said by other people.' }),
    ]
    expect([...independenceNotes(links, numbers)]).toEqual([
      ['a', 'Not independent: it shares its owner with link 2'],
      ['b', 'Not independent: it shares its owner with link 1'],
      ['c', 'Not independent: it carries the same text as link 4'],
      ['d', 'Not independent: it carries the same text as link 3'],
      ['e', 'Independent'],
    ])
  })

  test('for 500 links of one owner without delay', () => {
    const many = Array.from({ length: 500 }, (_, at) => link(`l${at}`, { owner: 'One House', text: long }))
    const notes = independenceNotes(many, new Map(many.map(({ id }, at) => [id, at + 1])))
    expect(notes.get('l499')).toBe('Not independent: it shares its owner with link 1')
  })
})
