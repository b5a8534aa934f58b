import { describe, expect, test } from '@jest/globals'
import { isOlderVersion, statedVersion } from '../../../src/domain/wire/statedVersion.ts'

const older = (one: object, other: object): boolean =>
  isOlderVersion(statedVersion({ ...one }), statedVersion({ ...other }))
const at = (time: string) => ({ versionCreated: `2026-06-25T${time}:00Z` })

describe('of two versions', () => {
  test.each<[string, object, object, boolean]>([
    ['the lower number is older', { version: '2' }, { version: '11' }, true],
    [
      'the number counts before the time',
      { version: 3, ...at('05:00') },
      { version: 2, ...at('06:00') },
      false,
    ],
    ['the time counts where neither is numbered', at('05:00'), at('06:00'), true],
    [
      'and where both have one number',
      { version: '1', ...at('05:00') },
      { version: '1', ...at('06:00') },
      true,
    ],
    ['the time of a JSON Feed counts', { date_modified: '2026-06-25T05:00:00Z' }, at('06:00'), true],
    ['neither is older where one says nothing', {}, at('06:00'), false],
    ['nor where they say the same', at('06:00'), at('06:00'), false],
    ['nor where a number cannot be counted', { version: 'draft' }, { version: '2' }, false],
  ])('%s', (_, one, other, isOlder) => {
    expect(older(one, other)).toBe(isOlder)
  })
})
