import { describe, expect, test } from '@jest/globals'
import { genesisHash } from '../../../src/domain/editions/genesisHash.ts'
import { nextPosition, type PrintedSoFar } from '../../../src/domain/editions/nextPosition.ts'

const head = { sequence: 7, sha256: 'a'.repeat(64) }
const printedSoFar = (changed: Partial<PrintedSoFar> = {}): PrintedSoFar => ({
  edition: { date: '2026-06-25', status: 'open' },
  volume: 1,
  head,
  printedInVolume: 175,
  numbering: { by: 'volume', firstNumber: 1 },
  lastNumber: 175,
  printedOfEdition: null,
  lastNumberedDate: '2026-06-24',
  lastPrintableDay: '2026-06-26',
  ...changed,
})
const held = { volume: 1, number: 176, revision: 2 }

describe('the place of a release in the chain', () => {
  test('a paper’s very first release is No. 1 of the chain and has no parent', () => {
    const first = printedSoFar({
      head: null,
      printedInVolume: 0,
      lastNumber: null,
      lastNumberedDate: null,
    })
    expect(nextPosition(first)).toEqual({
      position: { sequence: 1, previousSha256: genesisHash, volume: 1, number: 1, revision: 1 },
      finding: null,
    })
  })

  test('an edition’s first release takes the next number of the volume and names its parent', () => {
    expect(nextPosition(printedSoFar()).position).toEqual({
      sequence: 8,
      previousSha256: head.sha256,
      volume: 1,
      number: 176,
      revision: 1,
    })
  })

  test('a new volume starts again at No. 1', () => {
    const newYear = printedSoFar({
      edition: { date: '2027-01-01', status: 'open' },
      lastPrintableDay: '2027-01-01',
      volume: 2,
      printedInVolume: 0,
      lastNumberedDate: '2026-12-31',
    })
    expect(nextPosition(newYear).position).toMatchObject({ volume: 2, number: 1, sequence: 8 })
  })

  test('a paper set back into a volume of before repeats no number of it', () => {
    const founded = printedSoFar({
      numbering: { by: 'continuous', firstNumber: 1 },
      volume: 1,
      printedInVolume: 176,
      lastNumber: 3,
    })
    expect(nextPosition(founded).position).toMatchObject({ volume: 1, number: 177 })
  })

  test('a paper that numbers on and on keeps counting in a new volume', () => {
    const newYear = printedSoFar({
      numbering: { by: 'continuous', firstNumber: 1 },
      edition: { date: '2027-01-01', status: 'open' },
      lastPrintableDay: '2027-01-01',
      volume: 2,
      printedInVolume: 0,
      lastNumber: 356,
      lastNumberedDate: '2026-12-31',
    })
    expect(nextPosition(newYear).position).toMatchObject({ volume: 2, number: 357 })
  })

  test.each(['volume', 'continuous'] as const)(
    'a paper that moves here and numbers by %s begins with its own first number',
    (by) => {
      const numbering = { by, firstNumber: 176 }
      const moved = { head: null, printedInVolume: 0, lastNumber: null, lastNumberedDate: null }
      expect(nextPosition(printedSoFar({ ...moved, numbering })).position).toMatchObject({ number: 176 })
      const second = { numbering, printedInVolume: 176, lastNumber: 176 }
      expect(nextPosition(printedSoFar(second)).position).toMatchObject({ number: 177 })
    },
  )

  test('tomorrow’s paper may be printed tonight', () => {
    const tomorrow = printedSoFar({ edition: { date: '2026-06-26', status: 'planning' } })
    expect(nextPosition(tomorrow).position).toMatchObject({ number: 176, revision: 1 })
  })

  test('an edition that holds its number already may be revised on whatever day', () => {
    const ahead = printedSoFar({ lastPrintableDay: '2026-06-20', printedOfEdition: held })
    expect(nextPosition(ahead).position).toMatchObject({ number: 176, revision: 3 })
  })

  test('printing the edition again keeps volume and number and takes the next revision', () => {
    const again = nextPosition(printedSoFar({ printedOfEdition: held, printedInVolume: 180 }))
    expect(again.position).toMatchObject({ volume: 1, number: 176, revision: 3 })
  })

  test('an earlier edition that holds its number may be revised after a later one was printed', () => {
    const yesterday = printedSoFar({ printedOfEdition: held, lastNumberedDate: '2026-06-26' })
    expect(nextPosition(yesterday).position).toMatchObject({ number: 176, revision: 3 })
  })

  test('a founding day moved after print does not renumber a printed edition', () => {
    expect(nextPosition(printedSoFar({ printedOfEdition: held, volume: null })).position).toMatchObject({
      volume: 1,
      number: 176,
      revision: 3,
    })
  })

  test.each<[string, Partial<PrintedSoFar>, string, string]>([
    [
      'a day earlier than the last one numbered',
      { lastNumberedDate: '2026-06-26' },
      'edition-out-of-order',
      'date',
    ],
    [
      'the very day another edition is numbered for',
      { lastNumberedDate: '2026-06-25' },
      'edition-out-of-order',
      'date',
    ],
    ['a day before the founding', { volume: null }, 'edition-before-founding', 'date'],
    [
      'a day further ahead than tomorrow',
      { edition: { date: '2026-06-27', status: 'planning' } },
      'edition-ahead',
      'date',
    ],
    ['a closed edition', { edition: { date: '2026-06-25', status: 'closed' } }, 'edition-closed', 'status'],
    ['a void edition', { edition: { date: '2026-06-25', status: 'void' } }, 'edition-closed', 'status'],
  ])('%s gets no number', (_, changed, code, path) => {
    const { position, finding } = nextPosition(printedSoFar(changed))
    expect(position).toBeNull()
    expect(finding).toMatchObject({ code, path, severity: 'block' })
  })

  test.each([
    ['print', 'planning', true],
    ['print', 'open', true],
    ['print', 'closed', false],
    ['print', 'void', false],
    ['correct', 'closed', true],
    ['correct', 'void', false],
    ['kill', 'closed', true],
    ['kill', 'void', true],
  ] as const)('to %s in a printed edition that is %s is possible: %s', (act, status, possible) => {
    const printed = printedSoFar({ act, edition: { date: '2026-06-25', status }, printedOfEdition: held })
    expect(nextPosition(printed).position !== null).toBe(possible)
  })
})
