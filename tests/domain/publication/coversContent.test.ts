import { expect, test } from '@jest/globals'
import { contentToClear, hashContent } from '../../../src/domain/publication/clearedContent.ts'
import { coversContent, inFormOf } from '../../../src/domain/publication/coversContent.ts'
import { examineLinks } from '../../../src/domain/publication/examineLinks.ts'
import type { LinkAtGate } from '../../../src/domain/publication/articleAtGate.ts'
import { articleInOrder, linkTo, post } from './articleInOrder.ts'

const content = (some: Partial<LinkAtGate> = {}) => {
  const article = articleInOrder([post])
  return contentToClear(article, examineLinks([{ ...linkTo(post, 'l0'), ...some }]))
}
const first = {
  ...content(),
  links: content().links.map(({ identity, role, evidence }) => ({ identity, role, evidence })),
}

test.each<[string, Partial<LinkAtGate>]>([
  ['the source of a link', { source: 'KESTEL' }],
  ['the time it was posted', { postedAt: '2025-06-25T09:00:00.000Z' }],
  ['what that time rests on', { postedAtBasis: 'id' }],
  ['its role', { role: 'context' }],
  ['its address', { rawUrl: 'https://t.me/harbour/7' }],
])('a clearance does not cover another %s', (_, some) => {
  const hash = hashContent(content())
  expect(coversContent(hash, content(), false)).toBe(true)
  expect(coversContent(hash, content(some), false)).toBe(false)
  expect(coversContent(hash, content(some), true)).toBe(false)
})

test('a clearance of an earlier version holds for what is in print, and for nothing else', () => {
  const hash = hashContent(first)
  expect([true, false].map((isPrinted) => coversContent(hash, content(), isPrinted))).toEqual([true, false])
  expect(coversContent(hash, content({ role: 'context' }), true)).toBe(false)
})

test('what was cleared earlier is compared in the form it is kept in', () => {
  expect(inFormOf(first, content())).toEqual(first)
  expect(inFormOf(content(), content())).toEqual(content())
  expect(inFormOf(undefined, content())).toEqual(content())
})
