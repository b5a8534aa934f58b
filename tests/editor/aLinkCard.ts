import type { LinkCard } from '../../src/domain/evidence/linkCard.ts'

/** A link as an editor is shown it: frozen, not yet verified, unless the test says otherwise. */
export const aLinkCard = (some: Partial<LinkCard> = {}): LinkCard => ({
  id: 'l1',
  number: 1,
  address: 'https://x.com/harbourdesk/status/1800100000000000001',
  href: 'https://x.com/harbourdesk/status/1800100000000000001',
  role: 'supports',
  source: { code: 'HARB', name: 'Harbour Desk' },
  claimedAuthor: 'harbourdesk',
  trueAuthor: null,
  postedAt: '2024-06-10T10:00:00.000Z',
  postedAtBasis: 'id',
  evidence: anEvidence('The dockers voted 214 to 61. “We go back on Monday,” said Ana Roth.'),
  evidenceState: 'frozen',
  evidenceNote: '',
  verification: 'unverified',
  verificationNote: '',
  recheck: null,
  ...some,
})

/** A frozen copy with this text. */
export const anEvidence = (text: string, isWhole = true): NonNullable<LinkCard['evidence']> => ({
  id: `e-${text.length}`,
  basis: 'page',
  retrievedAt: '2024-06-10T10:05:00.000Z',
  title: '',
  text,
  isWhole,
})
