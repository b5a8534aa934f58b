import { describe, expect, test } from '@jest/globals'
import { latestPerId } from '../../../src/domain/wire/latestPerId.ts'
import { anItem } from '../../factories/anItem.ts'

const early = anItem({ externalId: 'a', headline: 'Early', updatedAt: '2026-06-25T01:00:00.000Z' })
const late = anItem({ externalId: 'a', headline: 'Late', updatedAt: '2026-06-25T02:00:00.000Z' })
const undated = anItem({ externalId: 'a', headline: 'Undated' })
const version = (number: string, headline: string) =>
  anItem({ externalId: 'a', headline, raw: { version: number } })
const killed = anItem({ externalId: 'a', headline: 'Killed', withdrawn: 'canceled' })
const other = anItem({ externalId: 'b', headline: 'Other' })

describe('entries of one id in one document', () => {
  test.each([
    ['the latest by its update time counts', [early, other, late], ['Late', 'Other']],
    ['wherever it stands', [late, early], ['Late']],
    ['a dated one counts before an undated one', [undated, early], ['Early']],
    ['without times the first counts', [undated, { ...undated, headline: 'Second' }], ['Undated']],
    [
      'the higher version counts whatever its time',
      [version('2', 'Second'), version('1', 'First')],
      ['Second'],
    ],
    ['wherever that stands', [version('1', 'First'), version('2', 'Second')], ['Second']],
    ['its own words and not those of a notice', [undated, killed, undated], ['Undated']],
    ['a notice where there are no others', [killed, killed], ['Killed']],
    ['different ids are different items', [early, other], ['Early', 'Other']],
  ])('%s', (_, items, headlines) => {
    expect(latestPerId(items).map(({ headline }) => headline)).toEqual(headlines)
  })

  const kill = (state: 'canceled' | 'withheld' | 'deleted') => ({ ...version('2', 'Kill'), withdrawn: state })
  test.each([
    ['canceled', [version('1', 'First'), kill('canceled'), version('3', 'Back')], 'canceled'],
    ['canceled, in any order', [version('3', 'Back'), version('1', 'First'), kill('canceled')], 'canceled'],
    ['withheld', [kill('withheld'), version('3', 'Back')], 'withheld'],
    ['deleted only, it stands again', [kill('deleted'), version('3', 'Back')], null],
    [
      'withheld and then deleted',
      [kill('withheld'), { ...version('3', 'Gone'), withdrawn: 'deleted' as const }],
      'withheld',
    ],
  ])('what was %s before a later version stays so', (_, items, withdrawn) => {
    expect(latestPerId(items).map((one) => one.withdrawn)).toEqual([withdrawn])
  })
})

test.each([
  ['before', [killed, undated]],
  ['after', [undated, killed, killed]],
])('a kill that stands %s the words it takes back is their note', (_, items) => {
  expect(latestPerId(items)).toMatchObject([
    {
      headline: 'Undated',
      withdrawn: 'canceled',
      editorsNote: expect.stringContaining('Killed'),
      raw: { takenBack: killed.raw },
    },
  ])
})
