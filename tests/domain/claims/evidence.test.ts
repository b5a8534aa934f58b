import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { holdsNumber } from '../../../src/domain/claims/holdsNumber.ts'
import { holdsQuotation } from '../../../src/domain/claims/holdsQuotation.ts'
import { numbersIn } from '../../../src/domain/claims/numbersIn.ts'
import { prepareEvidence } from '../../../src/domain/claims/prepareEvidence.ts'
import { supportingPassages } from '../../../src/domain/claims/supportingPassages.ts'
import type { TextRange } from '../../../src/domain/claims/textRange.ts'

const cases = (name: string): string[][] =>
  readFileSync(`tests/cases/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const cut = (text: string, range: TextRange | null): string =>
  range ? text.slice(range.start, range.end) : '-'

test.each(cases('claimQuotesHeld.txt'))(
  '%s is where “%s” stands in: %s',
  (expected, quote = '', text = '') => {
    expect(cut(text, holdsQuotation(prepareEvidence(text), quote))).toBe(expected)
  },
)

test.each(cases('claimNumbersHeld.txt'))('%s bears out "%s" in: %s', (expected, ours = '', text = '') => {
  const [stated] = numbersIn(ours)
  expect(stated && cut(text, holdsNumber(prepareEvidence(text), stated))).toBe(expected)
})

test('a fact-checker is shown the figures, the quotation and the nearest sentence', () => {
  const text =
    'The tide was high. The pilots voted 49 to 12 on the rota. "We have stopped a strike," Kari Lindmoe said. Fish is dear.'
  const shown = supportingPassages(prepareEvidence(text), {
    exact: 'Pilots voted 49 to 12, and “we have stopped a strike”, said their leader.',
  })
  expect(shown.map((range) => cut(text, range))).toEqual([
    'The pilots voted 49 to 12 on the rota.',
    'We have stopped a strike',
  ])
  expect(supportingPassages(prepareEvidence(text), { exact: 'Nothing of the kind.' })).toEqual([])
})
