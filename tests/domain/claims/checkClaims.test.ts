import { describe, expect, test } from '@jest/globals'
import { checkClaims } from '../../../src/domain/claims/checkClaims.ts'
import { prepareEvidence } from '../../../src/domain/claims/prepareEvidence.ts'
import type { DraftBlock } from '../../../src/domain/publication/bodyBlock.ts'

const evidence = new Map([
  ['vote', prepareEvidence('Pilots voted 49 to 12. "We have stopped a strike," Kari Lindmoe said.')],
  ['queue', prepareEvidence('The Commission counts 41 vessels.')],
])

const paragraph = (text: string, ...cites: string[]): DraftBlock => ({
  kind: 'paragraph',
  spans: [{ text }, ...(cites.length > 0 ? [{ cites }] : [])],
})

const found = (block: DraftBlock) => checkClaims([block], evidence).map(({ code, exact }) => [code, exact])

test('a claim that cites nothing is found, a sentence that claims nothing is not', () => {
  expect(found(paragraph('The limits are the story. They voted 49 to 12.'))).toEqual([
    ['claim-uncited', 'They voted 49 to 12.'],
  ])
})

test('figures and quotations that a cited source has are in order', () => {
  expect(found(paragraph('They voted 49 to 12; “we have stopped a strike”, she said.', 'vote'))).toEqual([])
  expect(found(paragraph('They voted 49 to 12, and 41 ships waited.', 'vote', 'queue'))).toEqual([])
})

test('each figure and each quotation that none of the cited sources has is a finding, in its place', () => {
  const text = 'The strait is quiet. They voted 49 to 13, “we settled it” and “a strike”.'
  const findings = checkClaims([paragraph(text, 'vote', 'queue')], evidence)
  expect(
    findings.map(({ code, start, end, exact }) => [code, text.slice(start, end) === exact, exact]),
  ).toEqual([
    ['quote-not-in-evidence', true, '“we settled it”'],
    ['number-not-in-evidence', true, '13'],
  ])
  expect(findings.map(({ message }) => message)).toEqual([
    'The quotation “we settled it” stands in none of the sources this sentence cites.',
    'The number “13” stands in none of the sources this sentence cites.',
  ])
})

test('a figure within a quotation is the quotation’s, and found once', () => {
  expect(found(paragraph('“We counted 99 ships,” she said.', 'vote'))).toEqual([
    ['quote-not-in-evidence', '“We counted 99 ships,”'],
  ])
})

test('one word in quote marks is somebody’s word, though it makes no claim', () => {
  expect(found(paragraph('A “victory” it was not.'))).toEqual([])
  expect(found(paragraph('A “victory” it was not.', 'vote'))).toEqual([
    ['quote-not-in-evidence', '“victory”'],
  ])
})

test('a block set as a quotation is held against the evidence whole, without who signed it', () => {
  const quotation = (text: string): DraftBlock => ({
    kind: 'quotation',
    spans: [{ text }, { cites: ['vote'] }],
  })
  expect(found(quotation('We have stopped a strike. — Kari Lindmoe'))).toEqual([])
  expect(found(quotation('“We have stopped a strike.”'))).toEqual([])
  expect(found(quotation('We have stopped the strike.'))).toEqual([
    ['quote-not-in-evidence', 'We have stopped the strike.'],
  ])
})

test('sources without evidence are another rule’s to find', () => {
  expect(found(paragraph('They voted 49 to 13.', 'elsewhere'))).toEqual([])
})

test('a quotation said to be translated stands in no source as it is', () => {
  expect(found(paragraph('“We won’t pay,” he said (our translation).', 'vote'))).toEqual([])
})

test('a long sentence is shortened in the message and whole in the finding', () => {
  const long = `They counted ${'very '.repeat(100)}41 ships.`
  const [finding] = checkClaims([paragraph(long)], evidence)
  expect(finding?.message.length).toBeLessThan(250)
  expect(finding?.exact).toBe(long)
})

describe('what nobody can tell', () => {
  const cited: DraftBlock[] = [
    { kind: 'paragraph', spans: [{ text: 'The quay took 31 ships.' }, { cites: ['held', 'waived'] }] },
  ]

  test('a number is not missed while one of the sources has no evidence', () => {
    expect(checkClaims(cited, new Map([['held', prepareEvidence('The quay was full.')]]))).toEqual([])
  })

  test('an address in the text states no number and names nobody', () => {
    const text = 'More at https://x.com/Reuters/status/1937784203265638400 or t.me/Harbour/88.'
    expect(checkClaims([{ kind: 'paragraph', spans: [{ text }] }], new Map())).toEqual([])
  })
})
