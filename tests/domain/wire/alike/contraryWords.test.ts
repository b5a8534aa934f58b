import { expect, test } from '@jest/globals'
import { contraries, smallContraries } from '../../../../src/domain/wire/alike/contraries.data.ts'
import { contraryWords } from '../../../../src/domain/wire/alike/contraryWords.ts'

test.each([...contraries, ...smallContraries])('no word of “%s” is its own contrary', (one, other) => {
  const [ours, theirs] = [one.split(' '), other.split(' ')]
  expect(ours.filter((word) => theirs.includes(word))).toEqual([])
  expect([...ours, ...theirs]).toEqual([...ours, ...theirs].map((word) => word.toLowerCase().trim()))
})

test.each([
  ['convicts', 'acquits', ['convicts', 'acquits']],
  ['rises sharply', 'falls slightly', ['rises', 'falls']],
  ['rises', 'rose', null],
  ['rises after it fell', 'falls', null],
  ['for', 'against', ['for', 'against']],
  ['for the strike', 'against it', null],
  ['', 'falls', null],
])('“%s” and “%s”', (one, other, expected) => {
  expect(contraryWords(one.split(' '), other.split(' '))).toEqual(expected)
})
