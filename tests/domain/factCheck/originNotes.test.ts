import { describe, expect, test } from '@jest/globals'
import { originNotes } from '../../../src/domain/factCheck/originNotes.ts'
import type { OriginAtCount } from '../../../src/domain/provenance/originAtCount.ts'

const told = (aboard: number): string =>
  `The ferry Solveig Tarn ran aground off Cape Lorn on Sunday with ${String(aboard)} aboard, the coastguard said; nobody was hurt and a tug is on its way from the harbour.`

const anOrigin = (id: string, some: Partial<OriginAtCount> = {}): OriginAtCount => ({
  id,
  owner: `Owner of ${id}`,
  identity: id,
  text: told(12),
  forwardOf: null,
  ...some,
})

const noted = (
  origins: readonly OriginAtCount[],
  differing?: (one: string, other: string) => string | null,
): string[] => [
  ...originNotes(origins, { nameOf: (id) => `item ${id}`, ...(differing ? { differing } : {}) }).values(),
]

describe('how far each item of a story is a source of its own', () => {
  test('the first of one text counts, the others say whose text they carry', () => {
    expect(noted([anOrigin('1'), anOrigin('2')])).toEqual([
      'Independent, and counts for 1 more that are not',
      'Not independent: it carries the same text as item 1',
    ])
  })

  test('a text with another number in it is not called the same', () => {
    const differing = (one: string, other: string) =>
      one === '2' && other === '1' ? 'with another number' : null
    expect(noted([anOrigin('1', { text: told(19) }), anOrigin('2')], differing)[1]).toBe(
      'Not independent: it follows the text of item 1, with another number',
    )
  })

  test('what it contradicts is named before what it does not', () => {
    const differing = (one: string, other: string) =>
      one === '3' && other === '2' ? 'but contradicts it' : null
    expect(noted([anOrigin('1'), anOrigin('2'), anOrigin('3')], differing)[2]).toBe(
      'Not independent: it follows the text of item 2, but contradicts it',
    )
  })

  test('who owns both is said whatever they tell', () => {
    const owner = 'Nordwire Cooperative'
    expect(noted([anOrigin('1', { owner }), anOrigin('2', { owner })], () => 'with another number')[1]).toBe(
      'Not independent: it shares its owner with item 1',
    )
  })
})
