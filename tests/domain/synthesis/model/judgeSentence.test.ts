import { describe, expect, test } from '@jest/globals'
import { judgeSentence } from '../../../../src/domain/synthesis/model/judgeSentence.ts'
import { harbourReports, packOf } from '../../../factories/harbourPack.ts'

const pack = packOf([
  ...harbourReports,
  { source: 'LOUDMOUTH', text: 'NORDWIRE reports that 40 people were taken to hospital.' },
])

const judged = (text: string, ...cites: string[]) => judgeSentence({ text, cites, type: 'attributed' }, pack)
const codesOf = (text: string, ...cites: string[]): string[] =>
  judged(text, ...cites).findings.map(({ code }) => code)

describe('a source speaks for itself', () => {
  test('and not through another that names it', () => {
    const text = 'NORDWIRE reported that 40 people were taken to hospital.'
    const { holds, findings } = judged(text, 'S5.1')
    expect(holds).toBe(false)
    expect(findings.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
      ['name-unsupported', 'NORDWIRE'],
    ])
  })

  test('and has no words lent to it by another that is cited beside it', () => {
    const text = 'NORDWIRE reported that 40 people were taken to hospital.'
    expect(codesOf(text, 'S1.3', 'S5.1')).toEqual(['number-unsupported'])
  })

  test('but may be told of by one that is named', () => {
    const text = 'NORDWIRE reported that 40 people were taken to hospital, LOUDMOUTH wrote.'
    expect(judged(text, 'S5.1').holds).toBe(true)
  })

  test('and two may be set side by side', () => {
    const text = 'NORDWIRE spoke of 12 people in hospital, COASTDESK of 9 passengers hurt.'
    expect(judged(text, 'S1.3', 'S2.1').holds).toBe(true)
  })
})

test.each(['Al-Jisr', 'A.B.C. (West)', 'C++ [Daily]', 'Who? What!', '$1 | a/b\\c', '^Ψ*'])(
  'a source may be called “%s”',
  (source) => {
    const named = packOf([
      { source: 'NORDWIRE', text: 'The pier is closed.' },
      { source, text: 'The pier is open.' },
    ])
    const text = `The pier is open, ${source} reported.`
    const codes = (cites: string[]) =>
      judgeSentence({ text, cites, type: 'attributed' }, named).findings.map(({ code }) => code)
    expect(codes(['S2.1'])).not.toContain('name-unsupported')
    expect(codes(['S1.1'])).toContain('name-unsupported')
  },
)

test('an id that is not in the pack is found beside one that is', () => {
  const text = 'The ferry Maren struck the pier at Aldersund, NORDWIRE reported.'
  expect(codesOf(text, 'S1.2')).toEqual([])
  expect(codesOf(text, 'S1.2', 'S9.9')).toEqual(['source-unknown'])
})

describe('what somebody denies', () => {
  test.each([
    'The operator Sundline said that the brakes had failed, COASTDESK reported.',
    'The brakes had failed, COASTDESK quoted the operator Sundline as saying.',
  ])('is not told as if they had said it: %s', (text) => {
    expect(codesOf(text, 'S2.2')).toContain('negation-lost')
  })

  test.each([
    'The operator Sundline denied that the brakes had failed, COASTDESK reported.',
    'The brakes had not failed, COASTDESK quoted the operator Sundline as saying.',
  ])('may be told as a denial: %s', (text) => {
    expect(codesOf(text, 'S2.2')).not.toContain('negation-lost')
  })
})

test('findings stand in the order of the sentence, and words within a fault are not marked twice', () => {
  const { findings } = judged('Karin Holm said that 14 divers sank, NORDWIRE reported.', 'S1.3')
  const starts = findings.map(({ start }) => start)
  expect(starts).toEqual([...starts].sort((one, other) => one - other))
  const names = findings.filter(({ start }) => start < 10)
  expect(new Set(names.map(({ code }) => code))).toEqual(new Set(['name-unsupported']))
})
