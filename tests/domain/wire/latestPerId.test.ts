import { describe, expect, test } from '@jest/globals'
import { latestPerId } from '../../../src/domain/wire/latestPerId.ts'
import { anItem } from '../../factories/anItem.ts'

const early = anItem({ externalId: 'a', headline: 'Early', updatedAt: '2026-06-25T01:00:00.000Z' })
const late = anItem({ externalId: 'a', headline: 'Late', updatedAt: '2026-06-25T02:00:00.000Z' })
const undated = anItem({ externalId: 'a', headline: 'Undated' })
const other = anItem({ externalId: 'b', headline: 'Other' })

describe('entries of one id in one document', () => {
  test.each([
    ['the latest by its update time counts', [early, other, late], ['Late', 'Other']],
    ['wherever it stands', [late, early], ['Late']],
    ['a dated one counts before an undated one', [undated, early], ['Early']],
    ['without times the first counts', [undated, { ...undated, headline: 'Second' }], ['Undated']],
    ['different ids are different items', [early, other], ['Early', 'Other']],
  ])('%s', (_, items, headlines) => {
    expect(latestPerId(items).map(({ headline }) => headline)).toEqual(headlines)
  })
})
