import { expect, test } from '@jest/globals'
import { bodyUrls } from '../../../src/domain/publication/bodyUrls.ts'
import { caseLines } from './caseLines.ts'

test.each(caseLines('gateBodyUrls.txt'))('%s is addressed in: %s', (expected, text) => {
  expect(bodyUrls({ kind: 'paragraph', spans: [{ text }] }).join(' ') || '-').toBe(expected)
})

test('an address is found across marks, in lists and behind words', () => {
  const href = 'https://a.example.com/x'
  const split = {
    kind: 'quotation',
    spans: [{ text: 'https://a.exam', marks: ['bold'] }, { text: 'ple.com/x' }],
  } as const
  expect(bodyUrls({ ...split, spans: split.spans.map((span) => ({ text: span.text })) })).toEqual([href])
  expect(
    bodyUrls({ kind: 'list', ordered: false, items: [[{ text: 'one' }], [{ text: 'here', href }]] }),
  ).toEqual([href])
  expect(
    bodyUrls({ kind: 'paragraph', spans: [{ text: 'desk', href: 'MAILTO:desk@a.example.com' }] }),
  ).toEqual([])
  expect(bodyUrls({ kind: 'rule' })).toEqual([])
})
