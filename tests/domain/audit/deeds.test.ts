import { describe, expect, test } from '@jest/globals'
import { deedsOfAccount } from '../../../src/domain/audit/deedsOfAccount.ts'
import { deedsOfArticle } from '../../../src/domain/audit/deedsOfArticle.ts'
import { deedsOfLink } from '../../../src/domain/audit/deedsOfLink.ts'
import { eventDetails, type Deed } from '../../../src/domain/audit/eventRecord.ts'

type Stored = Record<string, unknown>

const now = '2026-06-25T06:33:00.000Z'
const later = '2026-06-25T07:33:00.000Z'
const actsOf = (deeds: Deed[]) => deeds.map(({ act }) => act)

describe('a saved link is on record as', () => {
  const link: Stored = {
    article: 'story',
    rawUrl: 'https://x.com/harbourdesk/status/18',
    identity: 'x:18',
    role: 'supports',
    evidence: 'frozen',
    verification: { status: 'unverified', by: null, at: null, note: null },
    recheck: { state: null, at: null, looks: 0 },
  }
  const checked = (status: string, some: Stored = {}) => ({
    verification: { status, by: 'vera', at: now, note: 'Other port.', ...some },
  })

  test.each<[string, Stored, Stored, string[]]>([
    ['nothing when only its count or place changed', {}, { rev: 7, position: 2 }, []],
    [
      'nothing when it was handed over with its relations filled in',
      {},
      { article: { id: 'story' }, evidence: { id: 'frozen' } },
      [],
    ],
    ['nothing when a moment is written in another form', { postedAt: now }, { postedAt: new Date(now) }, []],
    ['verified', {}, checked('verified'), ['link.verified']],
    ['disputed', {}, checked('disputed'), ['link.disputed']],
    ['asked about', {}, checked('asked'), ['link.asked']],
    [
      'no longer verified',
      checked('verified'),
      checked('unverified', { by: null, at: null }),
      ['link.unverified'],
    ],
    [
      'verified anew, by the time of it',
      checked('verified'),
      checked('verified', { at: later }),
      ['link.verified'],
    ],
    [
      'verified by somebody else',
      checked('verified'),
      checked('verified', { by: 'boris' }),
      ['link.verified'],
    ],
    [
      'pointed elsewhere',
      {},
      { rawUrl: 'https://x.com/harbourdesk/status/19', identity: 'x:19' },
      ['link.changed'],
    ],
    ['changed when its evidence comes', { evidence: null }, {}, ['link.changed']],
    [
      'changed and no longer verified when it is pointed elsewhere',
      checked('verified'),
      { identity: 'x:19', ...checked('unverified', { by: null, at: null }) },
      ['link.changed', 'link.unverified'],
    ],
    ['looked at again', {}, { recheck: { state: 'deleted', at: later } }, ['evidence.rechecked']],
    [
      'settled',
      { recheck: { state: 'deleted', at: now } },
      { recheck: { state: 'deleted', at: now, settledAt: later, settledNote: 'Cut.' } },
      ['impact.settled'],
    ],
    [
      'changed when what was looked at is forgotten',
      { recheck: { state: 'same', at: now } },
      {},
      ['link.changed'],
    ],
  ])('%s', (_, before, after, acts) => {
    expect(actsOf(deedsOfLink({ ...link, ...before }, { ...link, ...after }))).toEqual(acts)
  })

  test('added, with everything it points at', () => {
    expect(deedsOfLink(null, link)).toEqual([
      {
        act: 'link.added',
        details: expect.objectContaining({ identity: 'x:18', evidence: 'frozen', status: 'unverified' }),
      },
    ])
  })

  test('disputed with the status before and after, the checker and the reason', () => {
    const [deed] = deedsOfLink(link, { ...link, ...checked('disputed') })
    expect(deed?.details).toMatchObject({
      before: 'unverified',
      status: 'disputed',
      by: 'vera',
      note: 'Other port.',
      changed: ['status', 'by', 'checkedAt'],
    })
  })

  test('the same whatever of it a database keeps as null or not at all', () => {
    expect(deedsOfLink({ ...link, recheck: null, postedAt: '' }, { ...link, recheck: undefined })).toEqual([])
  })
})

describe('a saved article is on record as', () => {
  const article: Stored = { headline: 'Port', stage: 'draft', clearance: {}, waivers: [], schedule: {} }
  const hash = 'c'.repeat(64)
  const cleared = {
    stage: 'cleared',
    clearance: { hash, by: 'vera', at: now, content: { headline: 'Port' } },
  }
  const waived = {
    code: 'single-origin',
    link: null,
    reason: 'Nobody else was at the port.',
    by: 'pia',
    at: now,
  }
  const scheduled = { schedule: { at: later, hash, by: 'pia', state: 'waiting' } }

  test.each<[string, Stored, Stored, string[]]>([
    ['nothing when it was only written in', {}, { headline: 'Harbour', rev: 3, body: {} }, []],
    ['nothing when it is new', {}, { stage: undefined }, []],
    ['sent to check', {}, { stage: 'in-check' }, ['article.sent-to-check']],
    ['returned', { stage: 'in-check' }, {}, ['article.returned']],
    ['cleared', { stage: 'in-check' }, cleared, ['article.cleared']],
    [
      'cleared when another text is cleared at once',
      cleared,
      { ...cleared, clearance: { ...cleared.clearance, hash: 'd'.repeat(64) } },
      ['article.cleared'],
    ],
    [
      'voided when its text changed',
      cleared,
      { ...cleared, stage: 'in-check' },
      ['article.clearance-voided'],
    ],
    [
      'voided when its clearance is taken away',
      { ...cleared, stage: 'in-check' },
      { stage: 'in-check' },
      ['article.clearance-voided'],
    ],
    ['killed', cleared, { ...cleared, stage: 'killed' }, ['article.killed']],
    ['waived', {}, { waivers: [waived] }, ['article.waived']],
    [
      'waived once when the reason is given anew',
      { waivers: [waived] },
      { waivers: [{ ...waived, reason: 'Nobody else was on the quay.', at: later }] },
      ['article.waived'],
    ],
    ['a waiver withdrawn', { waivers: [waived] }, {}, ['article.waiver-withdrawn']],
    [
      'nothing when the link of a waiver was removed',
      { waivers: [{ ...waived, link: 'gone' }] },
      { waivers: [waived] },
      [],
    ],
    ['scheduled', cleared, { ...cleared, ...scheduled }, ['schedule.set']],
    [
      'scheduled for another time',
      scheduled,
      { schedule: { ...scheduled.schedule, at: now } },
      ['schedule.set'],
    ],
    ['no longer scheduled', scheduled, {}, ['schedule.cancelled']],
    [
      'refused at its time',
      scheduled,
      { schedule: { ...scheduled.schedule, state: 'refused', note: 'Changed.' } },
      ['schedule.refused'],
    ],
    [
      'published at its time',
      scheduled,
      { schedule: { ...scheduled.schedule, state: 'done' } },
      ['schedule.done'],
    ],
    [
      'waived and cleared, one after the other',
      { stage: 'in-check' },
      { ...cleared, waivers: [waived] },
      ['article.waived', 'article.cleared'],
    ],
  ])('%s', (_, before, after, acts) => {
    expect(actsOf(deedsOfArticle({ ...article, ...before }, { ...article, ...after }))).toEqual(acts)
  })

  test('cleared with its hash, its checker and the stage before, and none of its words', () => {
    const [deed] = deedsOfArticle({ ...article, stage: 'in-check' }, { ...article, ...cleared })
    expect(deed?.details).toMatchObject({
      clearance: hash,
      by: 'vera',
      before: 'in-check',
      clearedBefore: null,
    })
    expect(JSON.stringify(deed)).not.toContain('Port')
  })

  test('in check at once when it is created so', () => {
    expect(actsOf(deedsOfArticle(null, { stage: 'in-check' }))).toEqual(['article.sent-to-check'])
  })
})

describe('a saved account is on record', () => {
  const account: Stored = {
    name: 'Vera',
    email: 'vera@monexus.example',
    roles: ['editor'],
    password: 'kept to herself',
  }

  test('when it is opened, with its roles and name and never its password', () => {
    expect(deedsOfAccount(null, account)).toEqual([
      { act: 'account.opened', details: { roles: ['editor'], name: 'Vera' } },
    ])
  })

  test('when it may do other things, with what it might before', () => {
    expect(deedsOfAccount(account, { ...account, roles: ['publisher', 'editor'] })).toEqual([
      { act: 'roles.changed', details: { roles: ['editor', 'publisher'], before: ['editor'] } },
    ])
  })

  test('for nothing else', () => {
    expect(deedsOfAccount(account, { ...account, name: 'Vera K.', password: 'another one' })).toEqual([])
  })
})

test('what an event tells is flat, and its actor is no detail', () => {
  expect(eventDetails.safeParse({ a: { b: 1 } }).success).toBe(false)
  expect(eventDetails.safeParse({ actor: 'vera' }).success).toBe(false)
})
