import { describe, expect, test } from '@jest/globals'
import { counted } from '../../src/admin/counted.ts'
import { gateAnswer } from '../../src/admin/gateAnswer.ts'
import { lineupSentence } from '../../src/admin/lineupSentence.ts'
import { pressBody } from '../../src/admin/press/pressBody.ts'
import { pressLine, proofAnswer } from '../../src/admin/press/pressLine.ts'
import { printedSentence } from '../../src/admin/press/printedSentence.ts'
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
    const line = pressLine('{"release":{"volume":1,"number":177,"revision":2}}')
    expect('release' in line && printedSentence(line.release)).toBe('Printed: Vol. I · No. 177, release 2')
    const release = { volume: 1, number: 177, revision: 2 }
    const same = pressLine(JSON.stringify({ release, note: 'Nothing has changed since then.' }))
    expect('release' in same && printedSentence(same.release)).toBe('Nothing has changed since then')
  })

  test('tells each step on the way', () => {
    expect(pressLine('{"step":"gate"}')).toEqual({ step: 'gate' })
  })

  test('says what was changed, and what stands in the way', () => {
    const change = { what: 'text', article: 'a', sentence: 'It was “a, b” and is “a b”.', pieces: [] }
    const data = { code: 'proof-outdated', changes: [change], findings: [block] }
    const line = pressLine(JSON.stringify({ status: 409, errors: [{ message: 'Not printed.', data }] }))
    expect(line).toEqual({ refused: { sentence: 'Not printed.', changes: [change], findings: [block] } })
  })

  test.each([['null'], ['{}'], ['{"release":{}}'], ['<html>'], ['']])(
    'that got lost claims no paper (%#)',
    (text) => {
      expect(pressLine(text)).toEqual({
        refused: {
          sentence: 'The newsroom did not answer. Reload the page to see where the edition stands.',
          changes: [],
          findings: [],
        },
      })
    },
  )
})

describe('The answer to a proof', () => {
  test('says where it is read, or why there is none', () => {
    const made = {
      contentSha256: 'a'.repeat(64),
      address: '/proof/secret/',
      expiresAt: '2026-06-26T06:00:00.000Z',
      findings: [warn],
      volume: 1,
      number: 177,
      revision: 1,
    }
    expect(proofAnswer(made)).toEqual(made)
    expect(proofAnswer({ errors: [{ message: 'Only a publisher proofs an edition.' }] })).toMatchObject({
      sentence: 'Only a publisher proofs an edition.',
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

test('The press is asked for the proof that was shown, by its hash', () => {
  expect(pressBody({ contentSha256: 'ab' }, ' ')).toEqual({ sha256: 'ab' })
  expect(pressBody({ contentSha256: 'ab' }, 'New figures')).toEqual({ sha256: 'ab', reason: 'New figures' })
  expect(pressBody(null, '')).toEqual({})
})
