import type { ArticleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import type { ManifestParts } from '../../../src/domain/editions/composeManifest.ts'
import type { ReleaseContents } from '../../../src/domain/editions/contentHash.ts'
import { sectionInPrint } from '../../../src/domain/editions/sectionInPrint.ts'

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

export const mastheadOfPaper: ReleaseContents['masthead'] = {
  name: 'The Monexus',
  motto: '',
  foundedOn: '2026-01-01',
  timeZone: 'UTC',
  clocks: [{ label: 'London', zone: 'Europe/London' }],
  footer: '',
}

/** What readers are shown on 25 June 2026, one article in one section. */
export const contentsOfPaper = (changed: Partial<ReleaseContents> = {}): ReleaseContents => ({
  edition: { id: 'e1', date: '2026-06-25' },
  masthead: mastheadOfPaper,
  sections: [sectionInPrint({ slug: 'world', title: 'World', colour: 'teal' }, [printedArticle('a1')])],
  corrections: [],
  killed: [],
  ...changed,
})

/** What the first release of 25 June 2026 is composed of. */
export const partsOfPaper = (changed: Partial<ManifestParts> = {}): ManifestParts => ({
  contents: contentsOfPaper(),
  numbering: { by: 'volume', firstNumber: 1 },
  surroundings: {
    asOf: '2026-06-25T06:34:00.000Z',
    wire: { quiet: [], more: 0, wholeSince: null },
    markets: { asOf: null, instruments: [] },
    clocks: [{ label: 'London', zone: 'Europe/London', time: '07:34', abbreviation: 'BST' }],
  },
  position: { sequence: 1, volume: 1, number: 1, revision: 1, previousSha256: '0'.repeat(64) },
  releasedAt: '2026-06-25T06:34:00.000Z',
  reason: 'first release',
  ...changed,
})
