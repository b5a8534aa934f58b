import { describe, expect, test } from '@jest/globals'
import { cardWording } from '../../src/admin/body/cardWording.ts'
import { placeBeside } from '../../src/admin/body/placeBeside.ts'
import { shownMoment } from '../../src/admin/body/shownMoment.ts'
import { aLinkCard } from './aLinkCard.ts'

describe('The card of a link says', () => {
  test('whose it is, with its number and code', () => {
    expect(cardWording(aLinkCard()).title).toBe('[1] Harbour Desk (HARB)')
    expect(cardWording(aLinkCard({ source: null })).title).toBe('[1] x.com')
    expect(cardWording(aLinkCard({ source: null, address: 'no address' })).title).toBe('[1] Unknown source')
  })

  test.each([
    [
      'what only the address says of its author',
      { trueAuthor: null },
      'Posted by harbourdesk, as its address claims',
    ],
    ['who posted it by the evidence', { trueAuthor: 'HarbourDesk' }, 'Posted by HarbourDesk'],
    [
      'when another posted it than its address claims',
      { trueAuthor: 'somebody' },
      'Posted by somebody; its address claims harbourdesk',
    ],
    ['that nobody knows', { claimedAuthor: null }, 'Author not known'],
  ])('%s', (_, some, words) => {
    expect(cardWording(aLinkCard(some)).author).toBe(words)
  })

  test.each([
    ['id', '10 Jun 2024, 10:00 UTC, from the post’s number'],
    ['page', '10 Jun 2024, 10:00 UTC, as the page says'],
    ['feed', '10 Jun 2024, 10:00 UTC, as the feed says'],
    ['none', '10 Jun 2024, 10:00 UTC, as the desk noted it'],
    [null, '10 Jun 2024, 10:00 UTC, basis not stated'],
  ])('when it was posted and on what that rests: %s', (postedAtBasis, words) => {
    expect(cardWording(aLinkCard({ postedAtBasis })).posted).toBe(words)
  })
  test('that the time is not known', () => {
    expect(cardWording(aLinkCard({ postedAt: null })).posted).toBe('Posted time not known')
  })

  const states = (some: Parameters<typeof aLinkCard>[0]) =>
    cardWording(aLinkCard(some)).states.map(({ text }) => text)
  test.each([
    ['frozen', {}, ['Evidence frozen 10 Jun 2024, 10:05 UTC', 'Not verified yet']],
    [
      'on its way',
      { evidence: null, evidenceState: 'waiting' as const },
      ['Evidence is being frozen', 'Not verified yet'],
    ],
    [
      'failed, and why',
      { evidence: null, evidenceState: 'failed' as const, evidenceNote: 'It asks to log in.' },
      ['Evidence could not be frozen: It asks to log in.', 'Not verified yet'],
    ],
    [
      'verified',
      { verification: 'verified' as const },
      ['Evidence frozen 10 Jun 2024, 10:05 UTC', 'Verified'],
    ],
    [
      'disputed, and why',
      { verification: 'disputed' as const, verificationNote: 'A parody.' },
      ['Evidence frozen 10 Jun 2024, 10:05 UTC', 'Disputed: A parody.'],
    ],
    [
      'edited since',
      { recheck: 'edited' as const },
      ['Evidence frozen 10 Jun 2024, 10:05 UTC', 'Not verified yet', 'Edited since it was frozen'],
    ],
    [
      'out of reach, which is not deleted',
      { recheck: 'unreachable' as const },
      ['Evidence frozen 10 Jun 2024, 10:05 UTC', 'Not verified yet', 'Not reached at the last look'],
    ],
  ])('how it stands: %s', (_, some, words) => {
    expect(states(some)).toEqual(words)
  })
})

test('a moment is told in UTC, and nothing is told of what is none', () => {
  expect(shownMoment('2026-06-25T06:34:00+02:00')).toBe('25 Jun 2026, 04:34 UTC')
  expect(shownMoment('soon')).toBe('')
  expect(shownMoment(null)).toBe('')
})

describe('A card stands', () => {
  const view = { width: 400, height: 800 }
  const card = { width: 300, height: 200 }
  test.each([
    ['below what it speaks of', { left: 20, top: 100, bottom: 120 }, { left: 20, top: 126 }],
    ['above it where there is no room below', { left: 20, top: 700, bottom: 720 }, { left: 20, top: 494 }],
    ['within the window on a narrow screen', { left: 350, top: 100, bottom: 120 }, { left: 92, top: 126 }],
    ['never over the upper edge', { left: 20, top: 50, bottom: 790 }, { left: 20, top: 796 }],
  ])('%s', (_, anchor, place) => {
    expect(placeBeside(anchor, card, view)).toEqual(place)
  })
})
