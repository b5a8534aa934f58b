import { expect, test } from '@jest/globals'
import { blocksInWords } from '../../../src/domain/publication/blocksInWords.ts'
import type { Finding } from '../../../src/domain/publication/finding.ts'

const finding = (code: Finding['code'], path: string, severity: Finding['severity'] = 'block'): Finding => ({
  code,
  severity,
  path,
  message: 'm',
  fix: 'f',
})
const unverified = (row: number) => finding('link-unverified', `provenance.${row}.verification`)

test.each<[string, Finding[], string[]]>([
  ['nothing', [], []],
  ['a warning', [finding('link-uncited', 'provenance.0', 'warn')], []],
  ['links not looked at yet', [unverified(0), unverified(1)], ['2 of 3 links to verify']],
  [
    'a question beside them',
    [unverified(0), unverified(2)],
    ['1 question is open', '1 of 3 links to verify'],
  ],
  [
    'what editors mend, before what checkers do',
    [finding('claim-uncited', 'body.0.0-5'), finding('claim-uncited', 'body.1.0-5'), unverified(0)],
    ['2 claims cite no source', '1 of 3 links to verify'],
  ],
  ['a dispute', [finding('link-disputed', 'provenance.1.verification')], ['1 link is disputed']],
])('The queue tells in words what blocks an article: %s', (_, findings, words) => {
  expect(blocksInWords(findings, ['unverified', 'unverified', 'asked'])).toEqual(words)
})
