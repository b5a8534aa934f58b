import { expect, test } from '@jest/globals'
import { changedParts } from '../../../src/domain/publication/changedParts.ts'
import { checkScheduleTime } from '../../../src/domain/publication/checkScheduleTime.ts'
import type { ClearedContent } from '../../../src/domain/publication/clearedContent.ts'

const cleared: ClearedContent = {
  headline: 'Dockers vote to end strike',
  standfirst: 'The port opens again.',
  body: [{ kind: 'paragraph', spans: [{ text: 'The vote was 412 to 96.' }] }],
  framingNote: 'We lead on the vote.',
  hero: null,
  links: [{ identity: 'x:1', role: 'supports', evidence: null }],
}

test.each<[string, Partial<ClearedContent>]>([
  ['', {}],
  ['the headline', { headline: 'Dockers vote' }],
  ['the headline and the body', { headline: 'Dockers vote', body: [] }],
  [
    'the standfirst, the framing note and the provenance links or their evidence',
    { standfirst: '', framingNote: '', links: [] },
  ],
  ['the picture', { hero: { id: '1', filename: 'a.jpg', alt: '', credit: '' } }],
])('a changed text is told as “%s”', (words, change) => {
  expect(changedParts(cleared, { ...cleared, ...change })).toBe(words)
})

const now = new Date('2026-06-25T09:00:00.000Z')
const day = 24 * 60 * 60_000

test.each([
  ['has passed', now, true],
  ['is no time', new Date('tomorrow'), true],
  ['is more than a year ahead', new Date(now.getTime() + 367 * day), true],
  ['is a minute ahead', new Date(now.getTime() + 60_000), false],
  ['is a year ahead', new Date(now.getTime() + 366 * day), false],
])('a time that %s', (_, at, isRefused) => {
  expect(checkScheduleTime(at, now) !== null).toBe(isRefused)
})
