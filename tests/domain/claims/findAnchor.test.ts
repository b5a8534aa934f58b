import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anchorOf } from '../../../src/domain/claims/anchorOf.ts'
import { findAnchor } from '../../../src/domain/claims/findAnchor.ts'

const claim = 'They voted 49 to 12.'
const rangeIn = (text: string, from = 0) => {
  const start = text.indexOf(claim, from)
  return { start, end: start + claim.length }
}

test('a claim is found again after edits before and behind it', () => {
  const before = `The tide turned. ${claim} It rained.`
  const after = `Late on Monday the tide turned again. ${claim} It rained, and then it snowed.`
  expect(findAnchor(after, anchorOf(before, rangeIn(before)))).toEqual(rangeIn(after))
})

test('of a claim that stands twice the one with the same surroundings is meant', () => {
  const before = `In spring: ${claim} In autumn again: ${claim} And so on.`
  const after = `Long ago, in spring: ${claim} In autumn again: ${claim} And so on.`
  const second = rangeIn(before, 30)
  expect(findAnchor(after, anchorOf(before, second))).toEqual(rangeIn(after, 40))
})

test.each([
  ['a figure changed', 'The tide turned. They voted 49 to 13. It rained.'],
  ['the figure went on', 'The tide turned. They voted 49 to 12.5 per cent. It rained.'],
  ['it was taken out', 'The tide turned. It rained.'],
])('a claim is not found when %s', (_title, after) => {
  const before = `The tide turned. ${claim} It rained.`
  expect(findAnchor(after, anchorOf(before, rangeIn(before)))).toBeNull()
})

test('in the text it was made from every anchor of whole words is found where it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bb', 'a b', 'c.'), { minLength: 3, maxLength: 30 }),
      (words) => {
        const text = words.join(' ')
        const start = (words[0] ?? '').length + 1
        const range = { start, end: start + (words[1] ?? '').length }
        expect(findAnchor(text, anchorOf(text, range))).toEqual(range)
      },
    ),
  )
})
