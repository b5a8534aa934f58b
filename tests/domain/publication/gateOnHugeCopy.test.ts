import { expect, test } from '@jest/globals'
import { checkArticle } from '../../../src/domain/publication/checkArticle.ts'
import { articleInOrder, post, setting } from './articleInOrder.ts'

const repeats: [string, string][] = [
  ['open brackets', '[CHECK '],
  ['capitals', 'TK'],
  ['crosses', 'X'],
  ['slashes', '//'],
  ['dots', 'a.'],
  ['half addresses', 'https://'],
  ['addresses', 'https://a.example.com/x '],
  ['brackets in an address', 'https://a.example.com/(('],
  ['white space', ' \u200b'],
  ['half a sign', '\ud83d'],
]

test.each(repeats)('copy of nothing but %s is judged, and every message stays short', (_title, text) => {
  const copy = text.repeat(Math.ceil(200_000 / text.length))
  const article = articleInOrder([post, copy], {
    headline: copy,
    body: [{ kind: 'paragraph', spans: [{ text: copy, href: copy }, { cites: ['l0', 'l1', copy] }] }],
  })
  for (const { message } of checkArticle(article, 'publish', setting))
    expect(message.length).toBeLessThan(500)
})

test('copy of a megabyte is said to be too long, in one finding for all its claims', () => {
  const text = 'The port moved 12 boats. '.repeat(40_000)
  const article = articleInOrder([post], {
    body: [{ kind: 'paragraph', spans: [{ text }, { cites: ['l0'] }] }],
  })
  const codes = checkArticle(article, 'publish', setting).map(({ code }) => code)
  expect(codes).toContain('body-too-long')
  expect(codes.filter((code) => code === 'claim-uncited')).toEqual([])
})
