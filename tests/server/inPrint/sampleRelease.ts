import type { ArticleSnapshot } from '../../../src/domain/editions/articleSnapshot.ts'
import type { Manifest } from '../../../src/domain/editions/manifest.ts'
import { sha256Of } from '../../../src/domain/editions/sha256Of.ts'
import type { SnapshotReader } from '../../../src/queries/snapshots.ts'
import { correction, provenSnapshot, quoted, snapshot } from '../../site/samplePaper.ts'

/** A small invented release with all that a release can carry. */

const bridges: ArticleSnapshot = {
  ...snapshot,
  article: 'a2',
  slug: 'bridges',
  headline: 'Bridges “stay” <open>',
  firstPrintedAt: '',
}
const quotes: ArticleSnapshot = {
  ...provenSnapshot,
  article: 'a3',
  slug: 'quotes',
  section: { slug: 'markets', title: 'Markets' },
  hero: null,
}
const printed: ArticleSnapshot[] = [provenSnapshot, bridges, quotes]
const byHash = new Map(printed.map((one) => [sha256Of(one), one]))

/** Reads the articles of the sample release. */
export const readSample: SnapshotReader = (hashes) =>
  Promise.resolve(hashes.flatMap((one) => byHash.get(one) ?? []))

const entry = (one: ArticleSnapshot) => ({ article: one.article, slug: one.slug, sha256: sha256Of(one) })

export const sampleManifest: Extract<Manifest, { format: 'monexus.release/2' }> = {
  format: 'monexus.release/2',
  sequence: 7,
  previousSha256: '7'.repeat(64),
  edition: { id: 'e1', date: '2026-06-25', label: 'Thursday Ed.', volume: 1, number: 176 },
  revision: 2,
  releasedAt: '2026-06-25T06:34:00.000Z',
  reason: 'Lead corrected',
  masthead: {
    name: 'The Monexus',
    motto: 'Reported from the wire',
    foundedOn: '2026-01-01',
    timeZone: 'UTC',
    clocks: [{ label: 'London', zone: 'Europe/London' }],
    footer: 'Monexus Media',
  },
  sections: [
    { slug: 'world', title: 'World', colour: 'crimson', articles: [provenSnapshot, bridges].map(entry) },
    { slug: 'markets', title: 'Markets', colour: 'moss', articles: [entry(quotes)] },
  ],
  numbering: { by: 'volume', firstNumber: 1 },
  contentSha256: 'c'.repeat(64),
  corrections: [{ ...correction, article: 'a1', kind: 'correction' }],
  killed: [
    {
      article: 'a9',
      section: 'world',
      slug: 'pier',
      headline: 'Pier closed',
      reason: 'Its only source withdrew it.',
      at: '2026-06-25T06:00:00.000Z',
    },
  ],
  surroundings: {
    asOf: '2026-06-25T06:33:59.000Z',
    wire: {
      quiet: [{ code: 'QUAYNEWS', name: 'Quay News', state: 'late', since: '2026-06-25T04:00:00.000Z' }],
      more: 0,
      wholeSince: null,
    },
    markets: {
      asOf: '2026-06-25T06:30:00Z',
      instruments: [quoted({ symbol: 'SPY', label: 'S&P 500', price: '733.24', movePercent: 0.05 })],
    },
    clocks: [{ label: 'London', zone: 'Europe/London', time: '07:33', abbreviation: 'BST' }],
  },
  templates: '2',
  tool: { name: 'monexus', version: '0.1.0' },
}

/** The same as releases carried it before corrections, kills and surroundings were part of them. */
export const firstManifest: Manifest = {
  format: 'monexus.release/1',
  sequence: 7,
  previousSha256: sampleManifest.previousSha256,
  edition: sampleManifest.edition,
  revision: 2,
  releasedAt: sampleManifest.releasedAt,
  reason: sampleManifest.reason,
  masthead: sampleManifest.masthead,
  sections: sampleManifest.sections,
}
