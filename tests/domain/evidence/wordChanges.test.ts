import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wordChanges } from '../../../src/domain/evidence/wordChanges.ts'

test('names the words that went and came, between those that stayed', () => {
  expect(wordChanges('The vote was 412 to 96.', 'The vote was 411 to 96.')).toEqual([
    { kind: 'same', text: 'The vote was ' },
    { kind: 'removed', text: '412' },
    { kind: 'added', text: '411' },
    { kind: 'same', text: ' to 96.' },
  ])
})

test('leaves out what stayed far from a change', () => {
  const long = 'The same words again and again. '.repeat(50)
  const runs = wordChanges(`${long}Old end.`, `${long}New end.`)
  expect(runs[0]?.text.length).toBeLessThan(200)
  expect(runs[0]?.text).toContain(' … ')
})

test('answers for two long texts that have nothing in common', () => {
  const text = (word: string) =>
    Array.from({ length: 4000 }, (_, index) => `${word}${String(index)}`).join(' ')
  expect(wordChanges(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

test('loses no word of two short texts', () => {
  const words = fc.array(fc.constantFrom('vote', 'port', '412', 'strike,', '—', 'ميناء', '投票'), {
    maxLength: 9,
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(' '), other.join(' ')]
      const runs = wordChanges(before, after)
      const joined = (left: string) => runs.filter(({ kind }) => kind !== left).map(({ text }) => text)
      expect([joined('added').join(''), joined('removed').join('')]).toEqual([before, after])
    }),
  )
})
