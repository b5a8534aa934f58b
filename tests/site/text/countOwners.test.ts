import { expect, test } from '@jest/globals'
import { countOwners } from '../../../src/site/text/countOwners.ts'
import { linkOf } from '../samplePaper.ts'

const unregistered = (canonicalUrl: string) => linkOf(1, { source: null, canonicalUrl })
const owned = (owner: string) => linkOf(1, { source: { code: 'A', name: 'A', owner } })

test.each([
  ['no links have no owners', [], 0],
  ['outlets of one owner count once, however it is spelt', [owned('Quay Press'), owned('quay press')], 1],
  ['two owners count twice', [owned('Quay Press'), owned('Pier Press')], 2],
  [
    'pages without a source count by host',
    [unregistered('https://pier.test/1'), unregistered('https://www.pier.test/2')],
    1,
  ],
  ['a broken address counts as itself', [unregistered('nowhere'), unregistered('https://pier.test/')], 2],
])('%s', (_title, links, owners) => {
  expect(countOwners(links)).toBe(owners)
})
