import { expect, test } from '@jest/globals'
import { independenceInPrint } from '../../../src/domain/editions/independenceInPrint.ts'

type Origin = Parameters<typeof independenceInPrint>[0][number]
type Because = ReturnType<typeof independenceInPrint>['countedAsOne'][number]['because']

const agency =
  'The pilots of the strait voted 49 to 12 to return to work on Monday after nineteen days ashore, their guild said.'

let told = 0
const origin = (owner: string | null, text: string | null = null): Origin => {
  told += 1
  return { identity: `tg:quaynews/${told}`, owner, text, forwardOf: null }
}

const cases: [string, Origin[], number, { links: number[]; because: Because }[]][] = [
  ['nothing rests on nothing', [], 0, []],
  ['one source is one', [origin('Quay Press')], 1, []],
  [
    'two of different owners and words are two',
    [origin('Quay Press', 'Gate open.'), origin('Pier Press', 'Tugs left.')],
    2,
    [],
  ],
  [
    'two of one owner are one, however the owner is spelt',
    [origin('Quay Press'), origin('Pier Press'), origin('quay  press')],
    2,
    [{ links: [1, 3], because: ['one-owner'] }],
  ],
  [
    'two owners with one text are one',
    [origin('Quay Press', agency), origin('Pier Press', agency)],
    1,
    [{ links: [1, 2], because: ['one-origin'] }],
  ],
  [
    'both reasons are told where both hold',
    [origin('Quay Press', agency), origin('Quay Press', 'Other words.'), origin('Pier Press', agency)],
    1,
    [{ links: [1, 2, 3], because: ['one-owner', 'one-origin'] }],
  ],
]

test.each(cases)('%s', (_title, links, independent, countedAsOne) => {
  expect(independenceInPrint(links)).toEqual({ sources: links.length, independent, countedAsOne })
})
