import { expect, test } from '@jest/globals'
import { checkArticle } from '../../../src/domain/publication/checkArticle.ts'
import { findingCode } from '../../../src/domain/publication/finding.ts'
import type { Finding, FindingCode } from '../../../src/domain/publication/finding.ts'
import { refusalSentence } from '../../../src/domain/publication/refusalSentence.ts'
import { articleInOrder, setting } from './articleInOrder.ts'

const found = (code: FindingCode, severity: Finding['severity'] = 'block'): Finding => ({
  code,
  severity,
  path: 'headline',
  message: 'A.',
  fix: 'B.',
})

const seed = [
  'https://t.me/s/NikkeiAsia',
  'https://x.com/Polymarket/status/',
  'https://x.com/Reuters/status/',
  'https://t.me/s/nikkeiasia',
]

test('a refusal is told in one sentence', () => {
  expect(refusalSentence(checkArticle(articleInOrder(seed), 'publish', setting))).toBe(
    "This article cannot be printed yet – too few links lead to one post or one page; 2 links point at whole channels or pages of posts; 2 links lack a post's number; and 1 link repeats another.",
  )
  expect(refusalSentence([found('embargoed')])).toBe(
    'This article cannot be printed yet – it is under embargo.',
  )
})

test('an edition is refused as an edition', () => {
  expect(refusalSentence([found('edition-empty')], 'edition')).toBe(
    'This edition cannot be printed yet – the edition holds no article.',
  )
})

test('warnings are no part of a refusal', () => {
  expect(refusalSentence([found('link-uncited', 'warn')])).toBe(
    'Nothing stands against printing this article.',
  )
  expect(refusalSentence([])).toBe('Nothing stands against printing this article.')
})

test.each(findingCode.options)('%s can be told once and twice', (code) => {
  for (const findings of [[found(code)], [found(code), found(code)]]) {
    expect(refusalSentence(findings)).toMatch(/^This article cannot be printed yet – [^#]{10,}\.$/)
  }
})
