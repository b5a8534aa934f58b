import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutToLength } from '../../../../src/domain/synthesis/model/cutToLength.ts'
import {
  draftPart,
  type DraftPart,
  type DraftSentence,
} from '../../../../src/domain/synthesis/synthesisDraft.ts'

const told = (words: number, at: number, part: DraftPart = 'happened'): DraftSentence => ({
  ...{ id: `D${String(at + 1)}`, part, type: 'attributed', cites: ['S1.1'], why: '', findings: [] },
  text: `${Array.from({ length: words }, () => 'word').join(' ')}.`,
})
const ids = (sentences: readonly DraftSentence[]): string[] => sentences.map(({ id }) => id)

test('a draft within its words is left as it is', () => {
  const sentences = [told(20, 0), told(20, 1)]
  expect(cutToLength(sentences, 40)).toEqual({ kept: sentences, over: [] })
  expect(cutToLength(sentences, Infinity)).toEqual({ kept: sentences, over: [] })
})

test('a tenth more is let pass, and no word beyond', () => {
  expect(ids(cutToLength([told(20, 0), told(24, 1)], 40).over)).toEqual([])
  expect(ids(cutToLength([told(20, 0), told(25, 1)], 40).over)).toEqual(['D2'])
})

test('what comes beyond is taken out whole, and says so without a word marked', () => {
  const { kept, over } = cutToLength([told(30, 0), told(30, 1), told(5, 2)], 40)
  expect([ids(kept), ids(over)]).toEqual([['D1'], ['D2', 'D3']])
  expect(over[0]?.findings).toEqual([
    { code: 'over-length', start: 0, end: 0, message: 'Over length: 40 words were to be had.' },
  ])
})

test('what is contested does not fall to a long account of what happened', () => {
  const long = [told(30, 0), told(30, 1), told(30, 2), told(20, 3, 'contested'), told(10, 4, 'unknown')]
  const { kept } = cutToLength(long, 60)
  expect(ids(kept)).toEqual(['D1', 'D4', 'D5'])
})

test('one sentence is always kept', () => {
  expect(ids(cutToLength([told(60, 0), told(5, 1)], 40).kept)).toEqual(['D1'])
  expect(cutToLength([], 40)).toEqual({ kept: [], over: [] })
})

test('no sentence is lost, and their order stays', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...draftPart.options)))
  fc.assert(
    fc.property(some, fc.integer({ min: 40, max: 400 }), (drawn, most) => {
      const sentences = drawn.map(([words, part], at) => told(words, at, part))
      const { kept, over } = cutToLength(sentences, most)
      expect([...ids(kept), ...ids(over)].sort()).toEqual(ids(sentences).sort())
      expect(ids(sentences).filter((id) => ids(kept).includes(id))).toEqual(ids(kept))
    }),
  )
})
