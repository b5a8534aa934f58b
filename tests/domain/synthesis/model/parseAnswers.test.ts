import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePlan } from '../../../../src/domain/synthesis/model/parsePlan.ts'
import { parseRewritten, parseWritten } from '../../../../src/domain/synthesis/model/parseWritten.ts'
import { harbourPack } from '../../../factories/harbourPack.ts'

const pack = harbourPack()
const claim = { claim: 'A ferry hit the pier.', evidence: ['S1.2'], part: 'happened' }
const sentence = { text: 'A ferry hit the pier.', sourceIds: ['S1.2'], type: 'statement', part: 'happened' }
const written = { headline: 'Ferry', headlineSourceIds: ['S1.2'], sentences: [sentence] }

describe('a plan', () => {
  test('names only what the pack has, each once', () => {
    const evidence = ['S1.2', 'S99.1', 'S1', '__proto__', 'S2.1', 'S1.2']
    expect(parsePlan({ claims: [{ ...claim, evidence }] }, pack)).toEqual([
      { ...claim, evidence: ['S1.2', 'S2.1'] },
    ])
  })

  test('leaves out a claim that rests on nothing', () => {
    expect(parsePlan({ claims: [{ ...claim, evidence: ['S99.1'] }, claim] }, pack)).toEqual([claim])
  })

  test.each([
    ['nothing', undefined],
    ['no claims', { claims: [] }],
    ['claims without evidence', { claims: [{ ...claim, evidence: ['S99.1'] }] }],
    ['another shape', { claims: 'many' }],
    ['a part there is none of', { claims: [{ ...claim, part: 'finale' }] }],
    ['claims without end', { claims: Array.from({ length: 500 }, () => claim) }],
  ])('is none with %s', (_name, answer) => {
    expect(parsePlan(answer, pack)).toBeNull()
  })
})

describe('a text', () => {
  test('is its sentences, whatever stands beside them', () => {
    expect(
      parseWritten({ ...written, publish: true, sentences: [{ ...sentence, stage: 'cleared' }] }),
    ).toEqual({
      headline: 'Ferry',
      headlineSourceIds: ['S1.2'],
      sentences: [{ text: sentence.text, cites: ['S1.2'], type: 'statement', part: 'happened' }],
    })
  })

  test.each([
    ['no sentences', { ...written, sentences: [] }],
    ['an empty sentence', { ...written, sentences: [{ ...sentence, text: '  ' }] }],
    ['a sentence without end', { ...written, sentences: [{ ...sentence, text: 'a'.repeat(5000) }] }],
    ['sentences without end', { ...written, sentences: Array.from({ length: 500 }, () => sentence) }],
    ['a type there is none of', { ...written, sentences: [{ ...sentence, type: 'song' }] }],
    ['ids that are none', { ...written, sentences: [{ ...sentence, sourceIds: [7] }] }],
  ])('is none with %s', (_name, answer) => {
    expect(parseWritten(answer)).toBeNull()
  })

  test('has each sentence once, however often it was written', () => {
    expect(parseWritten({ ...written, sentences: [sentence, sentence, sentence] })?.sentences).toHaveLength(1)
  })

  test('written anew is one sentence', () => {
    expect(parseRewritten({ ...sentence, sourceIds: ['S1.2', 'S1.2'] })).toEqual({
      text: sentence.text,
      cites: ['S1.2'],
      type: 'statement',
    })
    expect(parseRewritten({ sentences: [sentence] })).toBeNull()
  })
})

test('no value of JSON makes a reader throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([parsePlan(value, pack), parseWritten(value), parseRewritten(value)]).toHaveLength(3)
    }),
  )
})
