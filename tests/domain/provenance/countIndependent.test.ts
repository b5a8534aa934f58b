import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countIndependent } from '../../../src/domain/provenance/countIndependent.ts'
import type { OriginAtCount } from '../../../src/domain/provenance/originAtCount.ts'

const link = (id: string, rest: Partial<OriginAtCount> = {}): OriginAtCount => ({
  ...{ id, owner: null, identity: `web:${id}`, text: null, forwardOf: null },
  ...rest,
})

const agencyText =
  'Halden Strait pilots voted 49 to 12 to return to work under an interim rota of 14 days that caps a shift at nine hours.'

const groupsOf = (...links: OriginAtCount[]) => countIndependent(links).groups.map((ids) => ids.join('+'))

test.each<[string, OriginAtCount[], string[]]>([
  ['strangers stand for themselves', [link('a'), link('b')], ['a', 'b']],
  [
    'one owner counts once, in whatever letters',
    [link('a', { owner: 'Sarn  Press' }), link('b', { owner: 'sarn press' })],
    ['a+b'],
  ],
  ['a forward counts with what it forwards', [link('a'), link('b', { forwardOf: 'web:a' })], ['a+b']],
  [
    'two forwards of one post count once though the post is not listed',
    [link('a', { forwardOf: 'tg:x/1' }), link('b', { forwardOf: 'tg:x/1' })],
    ['a+b'],
  ],
  [
    'a text with a sentence more is the same text',
    [link('a', { text: agencyText }), link('b', { text: `${agencyText} More follows.` })],
    ['a+b'],
  ],
  [
    'short posts are one only when they are equal',
    [
      link('a', { text: 'Trams out!' }),
      link('b', { text: 'trams out' }),
      link('c', { text: 'trams out again' }),
    ],
    ['a+b', 'c'],
  ],
  [
    'a credit ties an outlet to the agency’s owner',
    [link('a', { owner: 'Nordwire Cooperative' }), link('b', { text: 'Pilots return. (Nordwire)' })],
    ['a+b'],
  ],
  [
    'two outlets that credit one agency count once',
    [
      link('a', { text: 'Pilots return, via Reuters' }),
      link('b', { text: 'SARNHOLM (Reuters) - The pilots.' }),
    ],
    ['a+b'],
  ],
  [
    'a note in brackets is no agency',
    [link('a', { text: 'Pilots return. (Video)' }), link('b', { text: 'Trams stop. (Video)' })],
    ['a', 'b'],
  ],
  ['links without text are not alike', [link('a', { text: '' }), link('b', { text: '' })], ['a', 'b']],
])('%s', (_title, links, groups) => {
  expect(groupsOf(...links)).toEqual(groups)
})

test('five outlets that carry one agency text are one', () => {
  const outlets = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    link(id, { owner: `Owner ${id}`, text: `${id.toUpperCase()}: ${agencyText}` }),
  )
  expect(countIndependent(outlets)).toEqual({
    sources: 5,
    independent: 1,
    groups: [['a', 'b', 'c', 'd', 'e']],
  })
})

const anyLink = fc.record({
  owner: fc.option(fc.constantFrom('Nordwire Cooperative', 'Sarn Press', 'Verana')),
  identity: fc.constantFrom('x:1', 'x:2', 'x:3', 'x:4', 'x:5'),
  text: fc.option(
    fc.constantFrom(
      agencyText,
      `${agencyText} Via Nordwire.`,
      'Trams out (Nordwire)',
      '',
      'Reuters reported',
    ),
  ),
  forwardOf: fc.option(fc.constantFrom('x:1', 'x:9')),
})
const anyLinks = fc
  .array(anyLink, { maxLength: 12 })
  .map((links) => links.map((rest, at) => ({ id: `l${at}`, ...rest })))

test('there are never more independent sources than sources, and their order does not matter', () => {
  const sorted = (links: OriginAtCount[]) =>
    countIndependent(links)
      .groups.map((ids) => [...ids].sort().join())
      .sort()
  fc.assert(
    fc.property(anyLinks, (links) => {
      const { sources, independent, groups } = countIndependent(links)
      expect(independent).toBeLessThanOrEqual(sources)
      expect(groups.flat().sort()).toEqual(links.map(({ id }) => id).sort())
      expect(sorted([...links].reverse())).toEqual(sorted(links))
    }),
  )
})
