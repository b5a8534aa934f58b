import { describe, expect, test } from '@jest/globals'
import { clockTime } from '../../src/admin/factCheck/clockTime.ts'
import { doneSentence } from '../../src/admin/factCheck/doneSentence.ts'
import { dueLabel } from '../../src/admin/factCheck/dueLabel.ts'
import { evidenceSentence } from '../../src/admin/factCheck/evidenceSentence.ts'
import { nameOfLink } from '../../src/admin/factCheck/nameOfLink.ts'
import { firstSentence } from '../../src/admin/factCheck/firstSentence.ts'
import { newsBetween } from '../../src/admin/factCheck/newsBetween.ts'
import { placeAtDesk } from '../../src/admin/factCheck/placeAtDesk.ts'
import { stepFrom } from '../../src/admin/factCheck/Selection.ts'
import type { DeskStanding } from '../../src/domain/factCheck/deskStanding.ts'

const now = new Date('2026-06-25T15:00:00Z')
const at = '2026-06-25T14:02:00Z'
const link = (status: 'unverified' | 'verified' | 'disputed', by: string | null = null) => ({
  id: 'l1',
  rev: 1,
  status,
  by,
  at: by && at,
  note: '',
  evidence: 'e1',
  evidenceState: 'frozen' as const,
  evidenceNote: '',
  recheck: null,
  wireState: null,
})
const unchecked = { state: 'unverified' as const, check: null, by: null, at: null, note: '', was: null }
const standing = (some: Partial<DeskStanding> = {}): DeskStanding => ({
  digest: 'd',
  textKey: 't',
  rev: 1,
  stage: 'in-check',
  hash: 'h',
  clearance: null,
  editing: null,
  links: [link('unverified')],
  claims: [unchecked],
  findings: [],
  ...some,
})

test.each([
  [null, 'No edition yet'],
  ['2026-06-25', 'Due today'],
  ['2026-06-24', 'Late: Wed 24 Jun'],
  ['2026-06-26', 'Due Fri 26 Jun'],
])('An article for the edition of %s is marked “%s”', (due, label) => {
  expect(dueLabel(due, '2026-06-25')).toBe(label)
})

test.each([
  ['2026-06-25T14:02:00Z', '14:02 UTC'],
  ['2026-06-24T23:59:00Z', '24 Jun 2026, 23:59 UTC'],
  ['some day', 'some day'],
])('The desk tells %s as %s', (moment, words) => {
  expect(clockTime(moment, now)).toBe(words)
})

describe('What others decide is told by name', () => {
  test('with the hour', () => {
    const after = standing({ links: [link('verified', 'Ida Holm')] })
    expect(newsBetween(standing(), after, { me: 'Tomas Reyl', now })).toEqual([
      'Link 1: Verified by Ida Holm, 14:02 UTC.',
    ])
  })
  test('but not what one did oneself', () => {
    const after = standing({ links: [link('verified', 'Ida Holm')] })
    expect(newsBetween(standing(), after, { me: 'Ida Holm', now })).toEqual([])
  })
  test('and claims only while the text is the same', () => {
    const claims = [{ ...unchecked, state: 'disputed' as const, check: 'c', by: 'Ida Holm', at }]
    expect(newsBetween(standing(), standing({ claims }), { me: 'x', now })).toEqual([
      'Claim 1: Disputed by Ida Holm, 14:02 UTC.',
    ])
    expect(newsBetween(standing(), standing({ claims, textKey: 'u' }), { me: 'x', now })).toEqual([])
  })
  test('so that whoever came second reads who was first', () => {
    const after = standing({ links: [link('disputed', 'Ida Holm')] })
    expect(firstSentence({ kind: 'link', index: 0 }, after, { me: 'Tomas Reyl', now })).toBe(
      'Ida Holm decided first: link 1 is disputed, 14:02 UTC. Yours was not saved.',
    )
    expect(firstSentence({ kind: 'link', index: 0 }, after, { me: 'Ida Holm', now })).toBeNull()
  })
})

test('What was done is told with how much is left', () => {
  const after = standing({ links: [link('verified', 'me'), link('unverified')] })
  expect(doneSentence({ kind: 'link', index: 0 }, 'verified', after)).toBe(
    'Link 1 verified. 1 of 2 links left.',
  )
  expect(doneSentence({ kind: 'claim', index: 0 }, 'asked', after)).toBe(
    'Question asked about claim 1. 1 of 1 claim left.',
  )
})

test.each([
  [{}, 'Evidence frozen.'],
  [{ recheck: 'edited' as const }, 'Evidence frozen; source edited since.'],
  [{ wireState: 'canceled' }, 'Evidence frozen; canceled by its source.'],
  [{ recheck: 'deleted' as const, wireState: 'deleted' }, 'Evidence frozen; deleted on the wire since.'],
  [
    { recheck: 'edited' as const, wireState: 'canceled' },
    'Evidence frozen; source edited since; canceled by its source.',
  ],
  [{ evidence: null, evidenceState: 'waiting' as const }, 'Evidence still being frozen.'],
  [
    { evidence: null, evidenceState: 'failed' as const, evidenceNote: 'The page asks to sign in.' },
    'Evidence could not be frozen: The page asks to sign in.',
  ],
])('The state of evidence is one sentence (%#)', (some, sentence) => {
  expect(evidenceSentence({ ...link('unverified'), ...some })).toBe(sentence)
})

describe('On the desk', () => {
  const claim = { block: 1, item: null, start: 0, end: 40 }
  const page = {
    claims: [{ ...claim, block: 0 }, claim, { ...claim, block: 2, item: 1 }],
    links: [{}],
  } as never
  test.each<[string, unknown]>([
    ['provenance.0.verification', { kind: 'link', index: 0 }],
    ['provenance.7', { element: 'check-links' }],
    ['body.1.10-20', { kind: 'claim', index: 1 }],
    ['body.2.1.0-40', { kind: 'claim', index: 2 }],
    ['body.3', { element: 'read-body-3' }],
    ['headline', { element: 'read-headline' }],
    ['framingNote', { element: 'read-framingNote' }],
    ['stage', { element: 'read-headline' }],
  ])('a finding at %s has its place', (path, place) => {
    expect(placeAtDesk({ path }, page)).toEqual(place)
  })

  test('keys go through claims, then links, and stay at either end', () => {
    const first = stepFrom(page, null, 1)
    expect(first).toEqual({ kind: 'claim', index: 0 })
    expect(stepFrom(page, first, -1)).toEqual(first)
    expect(stepFrom(page, { kind: 'claim', index: 2 }, 1)).toEqual({ kind: 'link', index: 0 })
    expect(stepFrom(page, { kind: 'link', index: 0 }, 1)).toEqual({ kind: 'link', index: 0 })
    expect(stepFrom({ claims: [], links: [] } as never, null, 1)).toBeNull()
  })
})

const unnamed = { source: null, claimedAuthor: null, url: null, rawUrl: 'port.example' }
test.each([
  [{ source: 'Nordwire (NORDWIRE)', claimedAuthor: 'nordwire' }, 'Nordwire (NORDWIRE)'],
  [{ claimedAuthor: 'sarnport', url: 'https://x.com/sarnport/status/1' }, 'sarnport'],
  [{ url: 'https://port.example/notices/9' }, 'port.example'],
  [{ rawUrl: 'https://port.example/notices/9' }, 'port.example'],
  [{}, 'port.example'],
])('Whom a link cites is named by what is known best (%#)', (known, name) => {
  expect(nameOfLink({ ...unnamed, ...known })).toBe(name)
})
