import { describe, expect, test } from '@jest/globals'
import { counted } from '../../src/admin/counted.ts'
import { gateAnswer } from '../../src/admin/gateAnswer.ts'
import { lineupSentence } from '../../src/admin/lineupSentence.ts'
import { pressAnswer } from '../../src/admin/pressAnswer.ts'
import type { Finding } from '../../src/domain/publication/finding.ts'

const block: Finding = { code: 'link-missing', severity: 'block', path: 'provenance', message: 'm', fix: 'f' }
const warn: Finding = { ...block, code: 'link-uncited', severity: 'warn' }
const article = (findings: Finding[]) => ({ id: 'a', headline: 'h', section: 's', printed: false, findings })

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [2, '2 articles'],
])('A count of %i is written with its noun in the right number', (count, words) => {
  expect(counted(count, 'article', 'articles')).toBe(words)
})

describe('The gate’s answer', () => {
  test('for an article names no lineup', () => {
    expect(gateAnswer({ findings: [block] })).toEqual({
      ok: true,
      report: { findings: [block], articles: [] },
    })
  })

  test('that is a refusal is shown in the server’s own words', () => {
    expect(gateAnswer({ errors: [{ message: 'Sign in to ask the gate.' }] })).toEqual({
      ok: false,
      sentence: 'Sign in to ask the gate.',
    })
  })

  test.each([[null], ['<html>'], [{ errors: [] }], [{ findings: [{ code: 'unheard-of' }] }]])(
    'that cannot be read is never taken for a clear one (%#)',
    (json) => {
      expect(gateAnswer(json)).toEqual({
        ok: false,
        sentence: 'The newsroom did not answer. Check your connection and try again.',
      })
    },
  )
})

describe('The press’s answer', () => {
  test('gives volume, number and release', () => {
    expect(pressAnswer({ release: { volume: 1, number: 177, revision: 2 } })).toEqual({
      printed: true,
      sentence: 'Printed: Vol. I · No. 177, release 2',
    })
  })

  test.each([
    [[block, warn], 'Not printed: 1 finding stands in the way.'],
    [[block, block], 'Not printed: 2 findings stand in the way.'],
    [[], 'Only a publisher prints.'],
  ])('says how much stands in the way, or why not (%#)', (findings, sentence) => {
    const json = { errors: [{ message: 'Only a publisher prints.', data: { findings } }] }
    expect(pressAnswer(json)).toEqual({ printed: false, sentence })
  })

  test.each([[null], [{}], [{ release: {} }]])('that got lost claims no paper (%#)', (json) => {
    expect(pressAnswer(json)).toEqual({
      printed: false,
      sentence: 'The press did not answer. Reload the page to see whether it printed.',
    })
  })
})

test.each([
  [[], 'No article is in the lineup yet.'],
  [[article([])], '1 article, clear for print.'],
  [[article([warn]), article([])], '2 articles, all clear for print.'],
  [[article([block]), article([])], '2 articles: 1 clear, 1 blocked.'],
])('A lineup is summed up in one sentence (%#)', (articles, sentence) => {
  expect(lineupSentence({ articles })).toBe(sentence)
})
