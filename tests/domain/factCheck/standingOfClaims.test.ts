import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findClaims } from '../../../src/domain/claims/findClaims.ts'
import { placesInText } from '../../../src/domain/factCheck/placesInText.ts'
import { type RecordedCheck, standingOfClaims } from '../../../src/domain/factCheck/standingOfClaims.ts'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'

const paragraph = (text: string): DraftBlock => ({ kind: 'paragraph', spans: [{ text }] })
const before = [paragraph('The vote was 49 to 12.'), paragraph('Agents counted 41 ships at anchor.')]

let made = 0
const checkOf = (body: DraftBlock[], index: number, some: Partial<RecordedCheck> = {}): RecordedCheck => {
  const claim = findClaims(body)[index]
  if (!claim) throw new Error(`The body has no claim ${String(index)}.`)
  made += 1
  return {
    id: `c${String(made)}`,
    status: 'verified',
    by: 'Ida Holm',
    at: '2026-06-25T14:02:00Z',
    note: '',
    ...placesInText(body).anchorOf(claim),
    ...some,
  }
}
const statesOf = (body: DraftBlock[], checks: RecordedCheck[]): string[] =>
  standingOfClaims(body, findClaims(body), checks).map(({ state }) => state)

describe('A check of a claim', () => {
  const check = checkOf(before, 1)
  test.each<[string, DraftBlock[], string[]]>([
    ['counts where it was made', before, ['unverified', 'verified']],
    [
      'goes with its sentence when text comes in before it',
      [paragraph('A third thing: 7 tugs sailed.'), ...before],
      ['unverified', 'unverified', 'verified'],
    ],
    [
      'stays when another sentence changes',
      [paragraph('The vote was 48 to 13.'), before[1] as DraftBlock],
      ['unverified', 'verified'],
    ],
    [
      'is void once its own sentence changes by a word',
      [before[0] as DraftBlock, paragraph('Agents counted 58 ships at anchor.')],
      ['unverified', 'void'],
    ],
    ['is gone with its sentence', [before[0] as DraftBlock], ['unverified']],
  ])('%s', (_, body, states) => {
    expect(statesOf(body, [check])).toEqual(states)
  })

  test('that is void keeps in sight which sentence was checked, and by whom', () => {
    const body = [before[0] as DraftBlock, paragraph('Agents counted 58 ships at anchor.')]
    const [, standing] = standingOfClaims(body, findClaims(body), [check])
    expect(standing).toMatchObject({
      was: 'Agents counted 41 ships at anchor.',
      by: 'Ida Holm',
      check: check.id,
    })
  })

  test('gives way to the next one on the same sentence', () => {
    const next = checkOf(before, 1, { status: 'disputed' })
    expect(statesOf(before, [check, next])).toEqual(['unverified', 'disputed'])
    expect(statesOf(before, [next, check])).toEqual(['unverified', 'verified'])
  })

  test('of one of two equal sentences is no check of the other', () => {
    const body = [paragraph('It cost 5 crowns.'), paragraph('Then rain.'), paragraph('It cost 5 crowns.')]
    expect(statesOf(body, [checkOf(body, 1)])).toEqual(['unverified', 'verified'])
  })

  test('of an item finds its item, with line ends inside the items before it', () => {
    const body: DraftBlock[] = [
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'A line\nand 3 more' }], [{ text: 'It cost 5 crowns.' }]],
      },
    ]
    const last = findClaims(body).length - 1
    expect(statesOf(body, [checkOf(body, last)]).at(-1)).toBe('verified')
  })
})

test('Every claim has its standing, whatever was recorded', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })
  const check = fc.record({
    id: text,
    exact: text,
    prefix: text,
    suffix: text,
    position: fc.nat(200),
    status: fc.constantFrom('verified' as const, 'disputed' as const, 'unverified' as const),
    by: fc.constant(null),
    at: fc.constant(null),
    note: text,
  })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(check, { maxLength: 4 }), (texts, checks) => {
      const body = [...before, ...texts.map(paragraph)]
      const claims = findClaims(body)
      expect(standingOfClaims(body, claims, checks)).toHaveLength(claims.length)
    }),
  )
})
