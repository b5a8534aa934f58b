import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkLineup } from '../../../src/domain/editions/checkLineup.ts'
import { gatherLineup, type LineupParts } from '../../../src/domain/editions/gatherLineup.ts'

const sectionOrder = ['world', 'tech', 'markets']
const gather = (parts: Partial<LineupParts>) =>
  gatherLineup({ lineup: [], assigned: [], sectionOrder, ...parts })
const assigned = (article: string, section: string, published = true) => ({ article, section, published })

describe('the lineup of an edition', () => {
  test('the publisher’s order of sections and articles stands', () => {
    const lineup = [
      { section: 'tech', articles: ['c', 'a'] },
      { section: 'world', articles: ['b'] },
    ]
    expect(gather({ lineup, assigned: [assigned('a', 'tech'), assigned('b', 'world')] })).toEqual(lineup)
  })

  test('a published article that was not listed goes to the end of its own section', () => {
    const lineup = [{ section: 'tech', articles: ['c'] }]
    expect(gather({ lineup, assigned: [assigned('d', 'tech'), assigned('c', 'tech')] })).toEqual([
      { section: 'tech', articles: ['c', 'd'] },
    ])
  })

  test('sections the publisher did not lay out follow in the paper’s order, strangers last', () => {
    const parts = { assigned: [assigned('x', 'opinion'), assigned('m', 'markets'), assigned('w', 'world')] }
    expect(gather(parts).map((one) => one.section)).toEqual(['world', 'markets', 'opinion'])
  })

  test('an article that is not published is printed only when the publisher lists it', () => {
    const draft = assigned('d', 'tech', false)
    expect(gather({ assigned: [draft] })).toEqual([])
    const listed = [{ section: 'world', articles: ['d'] }]
    expect(gather({ lineup: listed, assigned: [draft] })).toEqual(listed)
  })

  test('an article listed under another section stands there and nowhere else', () => {
    const lineup = [
      { section: 'world', articles: ['a', 'a'] },
      { section: 'tech', articles: ['a', 'b'] },
      { section: 'world', articles: ['c'] },
    ]
    expect(gather({ lineup, assigned: [assigned('a', 'tech')] })).toEqual([
      { section: 'world', articles: ['a', 'c'] },
      { section: 'tech', articles: ['b'] },
    ])
  })

  test('whatever is laid out, each article is printed once and no section is empty', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const section = fc.constantFrom('world', 'tech', 'opinion')
    const lineups = fc.array(fc.record({ section, articles: fc.array(id) }))
    const assignments = fc.array(fc.record({ article: id, section, published: fc.constant(true) }))
    fc.assert(
      fc.property(lineups, assignments, (lineup, all) => {
        const gathered = gather({ lineup, assigned: all })
        const printed = gathered.flatMap((one) => one.articles)
        const named = [...lineup.flatMap((one) => one.articles), ...all.map((one) => one.article)]
        expect(printed.toSorted()).toEqual([...new Set(named)].toSorted())
        expect(gathered.every((one) => one.articles.length > 0)).toBe(true)
        expect(new Set(gathered.map((one) => one.section)).size).toBe(gathered.length)
      }),
    )
  })

  test('an edition without an article cannot be printed, and is told so', () => {
    expect(checkLineup([{ section: 'world', articles: [] }])).toMatchObject([
      { code: 'edition-empty', path: 'lineup' },
    ])
    expect(checkLineup([{ section: 'world', articles: ['a'] }])).toEqual([])
  })
})
