import { expect, test } from '@jest/globals'
import { nextPosition, type PrintedSoFar } from '../../../src/domain/editions/nextPosition.ts'
import { wouldBePlace } from '../../../src/domain/editions/wouldBePlace.ts'

const soFar = (some: Partial<PrintedSoFar> = {}): PrintedSoFar => ({
  edition: { date: '2026-06-25', status: 'planning' },
  volume: 1,
  head: { sequence: 9, sha256: 'a'.repeat(64) },
  printedInVolume: 175,
  numbering: { by: 'volume', firstNumber: 1 },
  lastNumber: 175,
  printedOfEdition: null,
  lastNumberedDate: '2026-06-24',
  lastPrintableDay: '2026-06-26',
  ...some,
})

test('a proof shows the place the press would take', () => {
  expect(wouldBePlace(soFar())).toEqual(nextPosition(soFar()).position)
  expect(wouldBePlace(soFar())).toMatchObject({ sequence: 10, volume: 1, number: 176, revision: 1 })
})

test.each([
  ['a day still ahead', { lastPrintableDay: '2026-06-20' }, { number: 176, revision: 1 }],
  ['a void day', { edition: { date: '2026-06-25', status: 'void' as const } }, { number: 176, revision: 1 }],
  ['a day before the founding', { volume: null }, { volume: 1, number: 176 }],
  [
    'a closed edition',
    {
      edition: { date: '2026-06-25', status: 'closed' as const },
      printedOfEdition: { volume: 1, number: 170, revision: 2 },
    },
    { number: 170, revision: 3 },
  ],
])('%s is shown with the place it would have otherwise', (_, some, place) => {
  expect(nextPosition(soFar(some)).position).toBeNull()
  expect(wouldBePlace(soFar(some))).toMatchObject(place)
})
