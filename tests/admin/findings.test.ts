import { describe, expect, test } from '@jest/globals'
import { groupFindings } from '../../src/admin/groupFindings.ts'
import { placeOfFinding } from '../../src/admin/placeOfFinding.ts'
import { readinessLabel } from '../../src/admin/readinessLabel.ts'
import { readinessSentence } from '../../src/admin/readinessSentence.ts'
import type { Finding } from '../../src/domain/publication/finding.ts'

const block: Finding = {
  code: 'headline-missing',
  severity: 'block',
  path: 'headline',
  message: 'm',
  fix: 'f',
}
const check: Finding = { ...block, code: 'link-unverified' }
const warn: Finding = { ...block, code: 'link-uncited', severity: 'warn' }

describe('The findings of an article', () => {
  test('are listed with what blocks first, in their own order', () => {
    const second: Finding = { ...block, code: 'standfirst-missing' }
    expect(groupFindings([warn, block, second])).toEqual([
      { title: 'Blocks publication', group: 'block', findings: [block, second] },
      { title: 'Worth a look', group: 'warn', findings: [warn] },
    ])
  })

  test('leave no empty heading behind', () => {
    expect(groupFindings([warn]).map((group) => group.title)).toEqual(['Worth a look'])
    expect(groupFindings([])).toEqual([])
  })

  test.each([
    [[], 'Clear for print'],
    [[warn], 'Clear for print, 1 warning'],
    [[warn, warn], 'Clear for print, 2 warnings'],
    [[block], '1 block'],
    [[block, block, warn], '2 blocks, 1 warning'],
    [[check], '1 waits for check'],
    [[block, check, check, warn], '1 block, 2 wait for check, 1 warning'],
  ])('are counted on the badge (%#)', (findings, label) => {
    expect(readinessLabel(findings)).toBe(label)
  })

  test.each([
    [[], 'Clear for print.'],
    [[warn], 'Clear for print, with something worth a look.'],
    [[block, warn], 'Not ready for print: 1 finding blocks it. Choose one to go to its place.'],
    [[block, block], 'Not ready for print: 2 findings block it. Choose one to go to its place.'],
  ])('are summed up in one sentence (%#)', (findings, sentence) => {
    expect(readinessSentence(findings)).toBe(sentence)
  })
})

describe('A finding leads to its place', () => {
  test.each([
    ['headline', { kind: 'field', field: 'headline' }],
    ['embargoUntil', { kind: 'field', field: 'embargoUntil' }],
    ['body', { kind: 'block', block: 0 }],
    ['body.3', { kind: 'block', block: 3 }],
    ['body.3.10-42', { kind: 'passage', block: 3, item: null, range: { start: 10, end: 42 } }],
    ['body.3.0.10-42', { kind: 'passage', block: 3, item: 0, range: { start: 10, end: 42 } }],
    ['body.3.10-', { kind: 'block', block: 3 }],
    ['body.root.children.1', { kind: 'block', block: 0 }],
    ['provenance', { kind: 'links' }],
    ['provenance.0', { kind: 'link', row: 0, field: 'rawUrl' }],
    ['provenance.12.postedAt', { kind: 'link', row: 12, field: 'postedAt' }],
    ['', { kind: 'field', field: '' }],
  ])('%s', (path, place) => {
    expect(placeOfFinding({ path })).toEqual(place)
  })
})
