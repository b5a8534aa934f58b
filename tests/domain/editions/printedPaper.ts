import type { ArticleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import type { ManifestParts } from '../../../src/domain/editions/composeManifest.ts'

/** A snapshot of one printed article, told apart by its headline. */
export const printedArticle = (
  article: string,
  headline = 'Harbour pilots return to work',
): ArticleSnapshot => ({
  format: 'monexus.article/1',
  article,
  slug: `story-${article}`,
  section: { slug: 'world', title: 'World' },
  headline,
  standfirst: 'The port reopens after two days.',
  byline: 'Monexus News',
  body: [{ kind: 'paragraph', spans: [{ text: 'Ships moved again at dawn.' }, { cites: [1] }] }],
  framingNote: 'We lead on the crews.',
  hero: null,
  links: [],
  firstPrintedAt: '2026-06-25T06:00:00.000Z',
})

export const mastheadOfPaper: ManifestParts['masthead'] = {
  name: 'The Monexus',
  motto: '',
  foundedOn: '2026-01-01',
  timeZone: 'UTC',
  clocks: [{ label: 'London', zone: 'Europe/London' }],
  footer: '',
}

/** What the first release of 25 June 2026 is composed of, one article in one section. */
export const partsOfPaper = (changed: Partial<ManifestParts> = {}): ManifestParts => ({
  edition: { id: 'e1', date: '2026-06-25' },
  masthead: mastheadOfPaper,
  sections: [{ slug: 'world', title: 'World', colour: 'teal', snapshots: [printedArticle('a1')] }],
  position: { sequence: 1, volume: 1, number: 1, revision: 1, previousSha256: '0'.repeat(64) },
  releasedAt: '2026-06-25T06:34:00.000Z',
  reason: 'first release',
  ...changed,
})
