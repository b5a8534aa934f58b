import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPack } from '../../../src/domain/synthesis/buildPack.ts'
import { evidencePack } from '../../../src/domain/synthesis/evidencePack.ts'
import { anySources } from './anySources.ts'
import { aSource } from './aSource.ts'

const later = aSource({
  item: 'b',
  source: 'City Desk',
  owner: 'Marlow Press',
  postedAt: '2026-06-23T07:00:00.000Z',
  headline: 'Mill fire',
  text: 'Police said 14 people were killed at the mill. The fire broke out at 04:20.',
})
const earlier = aSource({
  item: 'a',
  headline: 'Fire at Ostby mill',
  text: 'A fire killed 12 people at the Ostby mill. Some 40 people were injured.',
})

test('items stand in the order of time, and their sentences where they stand in headline and text', () => {
  const pack = buildPack([later, earlier])
  expect(pack.items.map(({ id, item }) => [id, item])).toEqual([
    ['S1', 'a'],
    ['S2', 'b'],
  ])
  expect(pack.items[0]?.sentences.map(({ id, part, exact }) => [id, part, exact])).toEqual([
    ['S1.1', 'headline', 'Fire at Ostby mill'],
    ['S1.2', 'text', 'A fire killed 12 people at the Ostby mill.'],
    ['S1.3', 'text', 'Some 40 people were injured.'],
  ])
})

test('a number on which sources differ is contested, with who says which; one that stands alone is not', () => {
  const { tellings } = buildPack([later, earlier])
  expect(tellings.filter(({ kind }) => kind === 'number')).toEqual([
    {
      kind: 'number',
      of: 'dead',
      said: [
        { words: '12', by: ['S1'] },
        { words: '14', by: ['S2'] },
      ],
      isContested: true,
    },
    { kind: 'number', of: 'injured', said: [{ words: 'some 40', by: ['S1'] }], isContested: false },
  ])
})

test('a number that sources agree about names all of them', () => {
  const same = { ...later, text: 'Police said 12 people were killed at the mill.' }
  const [dead] = buildPack([earlier, same]).tellings
  expect(dead).toEqual({
    kind: 'number',
    of: 'dead',
    said: [{ words: '12', by: ['S1', 'S2'] }],
    isContested: false,
  })
})

test('names and times stand with the items that give them', () => {
  const { tellings } = buildPack([earlier, later])
  expect(tellings).toContainEqual({
    kind: 'name',
    of: 'Ostby',
    said: [{ words: 'Ostby', by: ['S1'] }],
    isContested: false,
  })
  expect(tellings).toContainEqual({
    kind: 'time',
    of: '04:20',
    said: [{ words: '04:20', by: ['S2'] }],
    isContested: false,
  })
})

test('sources of one owner count once, and so do a post and what forwards it', () => {
  expect(buildPack([earlier, later]).independent).toBe(2)
  expect(buildPack([earlier, { ...later, owner: 'Harbour Group' }]).independent).toBe(1)
  expect(buildPack([earlier, { ...later, forwardOf: 'x:a' }]).independent).toBe(1)
})

test('what only names another source’s post counts with that one, as on the page of the story', () => {
  const borrowed = { ...later, isBorrowed: true }
  expect(buildPack([earlier, borrowed]).independent).toBe(1)
  expect(buildPack([borrowed]).independent).toBe(1)
  expect(
    buildPack([earlier, later, aSource({ item: 'c', owner: 'Third', isBorrowed: true })]).independent,
  ).toBe(2)
})

test('the hash changes with a word and with a revision, and not with the order in which items were chosen', () => {
  const { sha256 } = buildPack([earlier, later])
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(buildPack([later, earlier]).sha256).toBe(sha256)
  expect(buildPack([earlier, { ...later, revision: 'b-2' }]).sha256).not.toBe(sha256)
  expect(buildPack([earlier, { ...later, text: `${later.text} Nobody was hurt.` }]).sha256).not.toBe(sha256)
})

test('an item that was chosen twice is one', () => {
  expect(buildPack([earlier, earlier, later]).items).toHaveLength(2)
})

test('nothing chosen is a pack without items', () => {
  expect(buildPack([])).toMatchObject({ items: [], tellings: [], independent: 0 })
})

test('whatever the wire brings, it is a pack whose sentences stand where they say', () => {
  fc.assert(
    fc.property(anySources, (sources) => {
      const pack = buildPack(sources)
      expect(evidencePack.parse(pack)).toEqual(pack)
      for (const item of pack.items)
        for (const { part, start, end, exact } of item.sentences)
          expect(item[part].slice(start, end)).toBe(exact)
      expect(buildPack([...sources].reverse())).toEqual(pack)
    }),
    { numRuns: 150 },
  )
})
