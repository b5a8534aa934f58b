import { describe, expect, test } from '@jest/globals'
import { embargoOf, isUnderEmbargo } from '../../../src/domain/wire/embargoOf.ts'
import { unclearEmbargoes } from '../../../src/domain/wire/unclearEmbargoes.ts'
import { anItem } from '../../factories/anItem.ts'

const zoneless = (clock: string, zone: string) => ({
  embargoedUntil: `2026-06-25T${clock}:00`,
  versionCreated: `2026-06-25T05:00:00${zone}`,
})

describe('an embargo', () => {
  const noon = new Date('2026-06-25T12:00:00Z')
  test.each<[string, object, boolean]>([
    ['until later holds', { embargoedUntil: '2026-06-25T12:00:01Z' }, true],
    ['until now is over', { embargoedUntil: '2026-06-25T12:00:00Z' }, false],
    ['in another zone is understood', { embargoed: '2026-06-25T13:30:00+02:00' }, false],
    ['without a time holds', { embargoed: '' }, true],
    ['with a time nobody can read holds', { embargoed: 'until noon' }, true],
    ['with a number holds', { embargoedUntil: 1_000 }, true],
    ['with an object holds', { embargoed: { until: '2026-06-24T12:00:00Z' } }, true],
    ['in letters of another case holds', { EmbargoedUntil: '2026-06-25T12:00:01Z' }, true],
    ['without a zone is over by the zone of its other times', zoneless('14:00', '+02:00'), false],
    ['and holds by it', zoneless('09:00', '-05:00'), true],
    ['without any zone is read as UTC', { embargoed: '2026-06-25T12:00:01' }, true],
    ['by a name that no standard knows holds', { embargo: '2026-06-25T12:00:01Z' }, true],
    ['by another such name without a time holds', { embargoDate: 'Thursday' }, true],
    ['by such a name is over in time', { embargo_until: '2026-06-25T12:00:00Z' }, false],
    [
      'lasts as long as the latest of its times, whatever else is said of it',
      { embargoed: '2026-06-25T11:00:00Z', embargoDate: '2026-06-25T12:00:01Z', embargoReason: 'Budget' },
      true,
    ],
    ['in a note to editors holds', { edNote: 'EMBARGOED until 25 June 2026 14:01 +02:00.' }, true],
    ['in a note is over in time', { ednote: 'Embargo: 2026-06-25T12:00:00Z, not before' }, false],
    ['in a note until a day holds through it', { edNote: 'Under embargo to June 25, 2026' }, true],
    ['in a note without a time holds nothing', { edNote: 'EMBARGO lifted' }, false],
    [
      'in a note counts after the one in its field',
      { embargoed: '2026-06-25T11:00:00Z', edNote: 'Embargo 2027-01-01' },
      false,
    ],
    ['that is not stated is none', { embargoed: null }, false],
  ])('%s', (_, raw, holds) => {
    expect(isUnderEmbargo({ ...raw }, noon)).toBe(holds)
  })

  test.each([
    ['2026-06-25T14:00:00+02:00', '2026-06-25T12:00:00.000Z', null],
    ['2026-06-25T14:00:00', '2026-06-25T14:00:00.000Z', 'UTC'],
    [' tomorrow noon ', null, null],
  ])('of %j says until when, and which zone was assumed', (stated, until, assumed) => {
    expect(embargoOf({ embargoed: stated })).toEqual({ until, assumed, stated: stated.trim() })
  })
})

describe('an editor is told of an embargo', () => {
  const now = new Date('2026-06-25T12:00:00Z')
  const told = (embargoedUntil: unknown, more = {}) =>
    unclearEmbargoes([anItem({ externalId: 'urn:a:1', raw: { embargoedUntil, ...more } })], now)

  test.each([
    ['tomorrow noon', '“tomorrow noon”'],
    [1_764_500_000, '“1764500000”'],
    ['', 'no time'],
  ])('of %j, with the item and the words', (stated, words) => {
    expect(told(stated)).toEqual([
      `urn:a:1 (${words}) is held back by an embargo whose time cannot be read; it comes in when the source sends a version without it, or with a time.`,
    ])
  })

  test('without a zone, with what it was read as', () => {
    const stated = '2026-06-26T10:00:00'
    expect(told(stated)).toEqual([
      'An embargo names no time zone and was read in one that may be wrong: urn:a:1 (“2026-06-26T10:00:00” as UTC, until 2026-06-26T10:00:00.000Z).',
    ])
    expect(told(stated, { versioncreated: '2026-06-25T08:00:00+02:00' })).toEqual([
      expect.stringContaining('as +02:00, until 2026-06-26T08:00:00.000Z'),
    ])
  })

  test('that ended by one zone and holds by another', () => {
    expect(told('2026-06-25T11:00:00')).toHaveLength(1)
    expect(told('2026-06-24T20:00:00')).toEqual([])
  })

  test('of none that says its zone', () => {
    expect(told('2026-06-26T10:00:00Z')).toEqual([])
    expect(told(undefined)).toEqual([])
  })
})

test('an editor is told of an embargo that only a note speaks of', () => {
  const item = anItem({ externalId: 'urn:a:1', raw: { edNote: 'EMBARGO till the speech' } })
  const now = new Date('2026-06-25T12:00:00Z')
  expect(unclearEmbargoes([item], now)).toEqual([
    'A note to editors speaks of an embargo and states no time that can be read; not held back: urn:a:1.',
  ])
  expect(unclearEmbargoes([{ ...item, withdrawn: 'canceled' }], now)).toEqual([])
})
