import { expect, test } from '@jest/globals'
import { isCredit } from '../../../src/domain/provenance/isCredit.ts'

test.each([
  'Reuters',
  'AP',
  'AP/dpa',
  'AFP and Reuters',
  'Agence France-Presse',
  'Nordwire',
  'Halmere News Agency',
  'The Pier Post',
  'Reporting by Odd Brekke; Editing by Tova Ahlin',
  'via Nordwire',
  'with agencies',
])('“(%s)” behind a text is a credit', (words) => {
  expect(isCredit(words)).toBe(true)
})

test.each([
  'not guilty',
  'Not guilty',
  'Karl Vogt',
  'Hong Kong',
  'file photo',
  '3.2 million',
  'AP and others said no',
  ' ',
])('“(%s)” behind a text is copy', (words) => {
  expect(isCredit(words)).toBe(false)
})

test('what a source is called is a credit in its own copy', () => {
  expect(isCredit('QUAY')).toBe(false)
  expect(isCredit('QUAY', new Set(['quay']))).toBe(true)
})
