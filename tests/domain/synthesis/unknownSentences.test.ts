import { expect, test } from '@jest/globals'
import { unknownSentences } from '../../../src/domain/synthesis/extract/unknownSentences.ts'
import { packOf } from '../../factories/harbourPack.ts'

const alone = (first: string, second: string, language = 'en'): string[] =>
  unknownSentences(
    packOf([
      { source: 'SEALEDGER', text: first, language },
      { source: 'COASTDESK', text: second },
    ]),
  ).map(({ text }) => text)

test('a count that one source alone gives is told as its own', () => {
  expect(alone('The storm left 14 homes flooded.', 'The storm passed over Lorn at night.')).toEqual([
    'Only SEALEDGER gives the number of homes flooded: 14.',
  ])
})

test.each([
  [
    'a speed, of which half is cut off',
    'The wind reached 31 metres a second.',
    'Gusts of 34 metres a second.',
  ],
  [
    'one of two figures of a sentence',
    'SEALEDGER counts 61 people on board, the registry 63 people on board.',
    'The ship lay still.',
  ],
  ['a sum whose kind nobody named', 'A day of waiting costs 38,000 crowns.', 'The strait is shut.'],
])('nobody is said to be alone with %s', (_, first, second) => {
  expect(alone(first, second).filter((text) => text.startsWith('Only'))).toEqual([])
})

test('where all go back to one origin, it is named only where all bear its name', () => {
  const told = (...sources: string[]): string =>
    unknownSentences(
      packOf(
        sources.map((source, at) => ({
          source,
          owner: 'Sea Group',
          text: `Ship ${String(at)} sank off Lorn.`,
        })),
      ),
    )[0]?.text ?? ''
  expect(told('SEALEDGER', 'SEALEDGER')).toBe('All reports here go back to a single origin: SEALEDGER.')
  expect(told('SEALEDGER', 'COASTDESK')).toBe('All reports here go back to a single origin.')
})

test('nor with words of another language', () => {
  const told = alone(
    'La tempête a laissé 800 habitants évacués.',
    'The storm passed over Lorn at night.',
    'fr',
  )
  expect(told.filter((text) => text.startsWith('Only'))).toEqual([])
})
