import { describe, expect, test } from '@jest/globals'
import {
  addSection,
  type Board,
  dropSection,
  moveSection,
  placeOn,
  putArticle,
  removeArticle,
  wantIn,
} from '../../src/admin/planner/Board.ts'

const world = { id: 'w', title: 'World' }
const tech = { id: 't', title: 'Tech' }
const board: Board = {
  sections: [
    { ...world, wanted: 3, articles: ['a', 'b'] },
    { ...tech, wanted: null, articles: [] },
  ],
  pool: ['c', 'd'],
}
const laid = ({ sections, pool }: Board): string =>
  [...sections.map(({ id, articles }) => `${id}:${articles.join('')}`), `pool:${pool.join('')}`].join(' ')

describe('The board of the planner', () => {
  test.each([
    ['on top', 0, 'w:cab t: pool:d'],
    ['between', 1, 'w:acb t: pool:d'],
    ['at the end', 2, 'w:abc t: pool:d'],
    ['beyond it', 9, 'w:abc t: pool:d'],
    ['before it', -3, 'w:cab t: pool:d'],
  ])('takes an article in %s', (_, at, now) => {
    expect(laid(putArticle(board, 'c', { section: world, at }))).toBe(now)
  })

  test('moves one within its section, and never doubles it', () => {
    expect(laid(putArticle(board, 'a', { section: world, at: 1 }))).toBe('w:ba t: pool:cd')
    expect(laid(putArticle(board, 'b', { section: world, at: 0 }))).toBe('w:ba t: pool:cd')
  })

  test('adds the section an article needs', () => {
    const sport = { id: 's', title: 'Sport' }
    expect(laid(putArticle(board, 'd', { section: sport, at: 0 }))).toBe('w:ab t: s:d pool:c')
    expect(laid(addSection(board, tech))).toBe(laid(board))
  })

  test('lays what is taken out beside it, on top', () => {
    expect(laid(removeArticle(board, 'a'))).toBe('w:b t: pool:acd')
  })

  test('moves sections, not beyond the first and last', () => {
    expect(laid(moveSection(board, 't', -1))).toBe('t: w:ab pool:cd')
    expect(laid(moveSection(board, 't', 1))).toBe(laid(board))
    expect(laid(moveSection(board, 'x', 1))).toBe(laid(board))
  })

  test('lets go of empty sections only', () => {
    expect(laid(dropSection(board, 't'))).toBe('w:ab pool:cd')
    expect(laid(dropSection(board, 'w'))).toBe(laid(board))
  })

  test('knows where everything lies, and how much is wanted', () => {
    expect([placeOn(board, 'b'), placeOn(board, 'd'), placeOn(board, 'x')]).toEqual([
      { section: 'w', at: 1 },
      { section: null, at: 1 },
      null,
    ])
    expect(wantIn(board, 't', 4).sections[1]?.wanted).toBe(4)
  })

  test('is left as it was by all of this', () => {
    expect(laid(board)).toBe('w:ab t: pool:cd')
  })
})
