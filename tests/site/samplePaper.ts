import type {
  ArticleSnapshot,
  PrintedPicture,
  ProvenSnapshot,
} from '../../src/domain/editions/articleSnapshot.ts'
import type { LinkInPrint, PrintedLink } from '../../src/domain/editions/printedLink.ts'
import { composeProvenance } from '../../src/queries/composeProvenance.ts'
import type { AmendmentView } from '../../src/site/views/AmendmentView.ts'
import type { ArticleCard } from '../../src/site/views/ArticleCard.ts'
import type { EditionView } from '../../src/site/views/EditionView.ts'
import type { InstrumentView } from '../../src/site/views/MarketsView.ts'
import type { FurnitureView } from '../../src/site/views/FurnitureView.ts'
import type { SectionFront } from '../../src/site/views/SectionFront.ts'
import type { ProvenanceRecord } from '../../src/site/views/ProvenanceRecord.ts'
import type { SectionView } from '../../src/site/views/SectionView.ts'
import type { PublicCorrection, SincePrint, SourceSince } from '../../src/site/views/SincePrint.ts'
import type { WireStripItem } from '../../src/site/views/WireStripItem.ts'

/** A small invented paper for the tests of the pages. */

export const sectionOf = (title: string, colour = 'crimson'): SectionView => ({
  slug: title.toLowerCase(),
  title,
  href: `/section/${title.toLowerCase()}`,
  colour,
})

export const picture: PrintedPicture = {
  filename: 'quay at dawn.jpg',
  sizes: [{ filename: 'quay-480.jpg', width: 480, height: 320 }],
  width: 1200,
  height: 800,
  alt: 'Cranes over a quay at dawn',
  credit: 'Illustration: Monexus desk',
}

export const cardOf = (section: SectionView, number: number): ArticleCard => ({
  href: `/${section.slug}/story-${number}`,
  headline: `Ferry number ${number} leaves on time`,
  standfirst: 'Passengers were told of a delay that never came.',
  section,
  picture: number % 2 === 0 ? picture : null,
  printedAt: '2026-06-25T05:58:00Z',
  sources: { sources: number, independent: 1 },
})

/** `counts` articles per section, over as many sections as there are counts. */
export const frontOf = (...counts: number[]): SectionFront[] =>
  counts.map((count, place) => {
    const section = sectionOf(`Desk${place}`)
    return {
      section,
      articles: Array.from({ length: count }, (_, at) => cardOf(section, place * 10 + at + 1)),
    }
  })

export const edition: EditionView = {
  href: '/editions/2026-06-25',
  date: '2026-06-25',
  longDate: 'Thursday, 25 June 2026',
  label: 'Thursday Ed.',
  volumeRoman: 'I',
  number: 176,
  revision: 2,
  releasedAt: '2026-06-25T06:34:00Z',
}

export const wireItem = (minute: number, changes: Partial<WireStripItem> = {}): WireStripItem => ({
  key: `item-${minute}`,
  postedAt: new Date(Date.UTC(2026, 5, 25, 6, minute)).toISOString(),
  sourceCode: 'QUAYNEWS',
  sourceName: 'Quay News',
  headline: `Harbour bulletin of minute ${minute}`,
  url: `https://t.me/quaynews/${1000 + minute}`,
  ...changes,
})

export const quoted = (changes: Partial<InstrumentView>): InstrumentView => ({
  symbol: 'QUAY',
  label: 'Quay 50',
  price: '100.00',
  movePercent: null,
  proxyFor: null,
  asOf: '2026-06-25T06:30:00Z',
  stale: false,
  ...changes,
})

export const furniture: FurnitureView = {
  origin: 'https://paper.test',
  now: '2026-06-25T06:34:00Z',
  assets: {
    stylesheet: '/assets/paper.1.css',
    script: '/assets/paper.1.js',
    icon: '/assets/mark.1.svg',
    fonts: [
      { href: '/assets/display.1.woff2', preload: true },
      { href: '/assets/italic.1.woff2', preload: false },
    ],
  },
  masthead: { name: 'The Monexus', motto: 'Reported from the wire', footer: '© 2026 Monexus Media', edition },
  sections: [sectionOf('World'), sectionOf('Markets', 'moss')],
  wire: [wireItem(33), wireItem(31)],
  health: { quiet: [], more: 0, wholeSince: null },
  markets: {
    asOf: '2026-06-25T06:30:00Z',
    instruments: [
      quoted({ symbol: 'SPY', label: 'S&P 500', price: '733.24', movePercent: 0.05, proxyFor: 'S&P 500' }),
      quoted({ symbol: 'ETH', label: 'ETH', price: '$1,647', movePercent: -1.61 }),
      quoted({ symbol: 'EURUSD', label: 'EUR/USD', price: '1.1340', movePercent: -0.001 }),
      quoted({ symbol: 'USDCNY', label: 'USD/CNY', price: '6.8109' }),
    ],
  },
  exchanges: [
    {
      code: 'NYSE',
      name: 'New York Stock Exchange',
      open: false,
      sentence: 'opens in 6 h 55 min',
      changesAt: '2026-06-25T13:30:00Z',
      note: null,
    },
  ],
  clocks: [
    { label: 'UTC', abbreviation: 'UTC', time: '06:34', zone: 'UTC' },
    { label: 'London', abbreviation: 'BST', time: '07:34', zone: 'Europe/London' },
  ],
}

export const linkOf = (number: number, changes: Partial<LinkInPrint> = {}): LinkInPrint => ({
  rawUrl: `https://t.me/s/quaynews/${number}`,
  identity: `tg:quaynews/${number}`,
  kind: 'post',
  platform: 'telegram',
  canonicalUrl: `https://t.me/quaynews/${number}`,
  claimedAuthor: '@quaynews',
  source: { code: 'QUAYNEWS', name: 'Quay News', owner: 'Quay Press' },
  role: 'supports',
  postedAt: '2026-06-24T21:12:00Z',
  postedAtBasis: 'page',
  ...changes,
})

/** As releases carried articles before they said what a text rests on. */
export const snapshot: Extract<ArticleSnapshot, { format: 'monexus.article/1' }> = {
  format: 'monexus.article/1',
  article: 'a1',
  slug: 'ferries',
  section: { slug: 'world', title: 'World' },
  headline: 'Ferries leave on time',
  standfirst: 'Nobody had expected it.',
  byline: 'Monexus News',
  firstPrintedAt: '2026-06-25T05:58:00Z',
  framingNote: 'We led on the timetable.\n\nThe wire led on the weather.',
  hero: picture,
  links: [
    linkOf(1),
    linkOf(2, { source: null, claimedAuthor: null, canonicalUrl: 'https://www.pier.test/log' }),
  ],
  body: [
    { kind: 'paragraph', spans: [{ text: 'All nine left on the hour' }, { cites: [1] }, { text: '.' }] },
    { kind: 'heading', level: 4, spans: [{ text: 'What the harbour says' }] },
    {
      kind: 'quotation',
      spans: [{ text: 'We looked at the clock', marks: ['italic', 'bold'] }, { cites: [1, 2] }],
    },
    { kind: 'list', ordered: true, items: [[{ text: 'First' }], [{ text: 'Second' }, { cites: [2] }]] },
    { kind: 'rule' },
    { kind: 'heading', level: 2, spans: [{ text: 'Stakes' }] },
  ],
}

export const provenLink = (number: number, changes: Partial<PrintedLink> = {}): PrintedLink => ({
  ...linkOf(number),
  evidence: {
    sha256: String(number).repeat(64).slice(0, 64),
    retrievedAt: '2026-06-24T21:15:00Z',
    basis: 'wire',
  },
  author: { name: 'Quay News', basis: 'evidence' },
  verifiedAt: '2026-06-25T05:40:00Z',
  ...changes,
})

/** The same article as releases carry it now. */
export const provenSnapshot: ProvenSnapshot = {
  ...snapshot,
  format: 'monexus.article/2',
  links: [
    provenLink(1),
    provenLink(2, {
      source: null,
      canonicalUrl: 'https://www.pier.test/log',
      author: { name: '@pierwatch', basis: 'address' },
      evidence: null,
      verifiedAt: null,
    }),
    provenLink(3, { role: 'contradicts' }),
  ],
  claims: [
    {
      block: 0,
      item: null,
      start: 0,
      end: 24,
      exact: 'All nine left on the hour.',
      kinds: ['actor'],
      quotations: [],
      cites: [1],
    },
    {
      block: 2,
      item: null,
      start: 0,
      end: 22,
      exact: 'We looked at the clock',
      kinds: ['quotation'],
      quotations: ['We looked at the clock'],
      cites: [1, 2],
    },
  ],
  independence: { sources: 3, independent: 2, countedAsOne: [{ links: [1, 3], because: ['one-owner'] }] },
  waivers: [
    {
      code: 'evidence-missing',
      link: 2,
      reason: 'The harbour log is open to every visitor and was read on the spot.',
      at: '2026-06-25T05:45:00Z',
      by: { role: 'publisher', name: 'Ida Holm' },
    },
  ],
  clearance: { hash: 'c'.repeat(64), at: '2026-06-25T05:50:00Z', isOfThisText: true },
}

export const nothingSince: SincePrint = { sources: new Map(), corrections: [] }

export const correction: PublicCorrection = {
  kind: 'correction',
  whatWasWrong: 'We wrote that eight ferries left.',
  whatChanged: 'It was nine.',
  at: '2026-06-25T09:10:00Z',
}

export const amendmentOf = (kind: AmendmentView['kind']): AmendmentView => ({
  ...correction,
  kind,
  headline: `A pier was open (${kind})`,
  href: '/world/pier',
})

export const sinceOf = (identity: string, state: SourceSince['state']): SincePrint => ({
  sources: new Map([[identity, { state, at: '2026-06-26T08:00:00Z' }]]),
  corrections: [correction],
})

/** What the page and the JSON say of an article, as the server composes it. */
export const recordOf = (article: ArticleSnapshot = provenSnapshot, since = nothingSince): ProvenanceRecord =>
  composeProvenance({
    article,
    since,
    origin: furniture.origin,
    place: {
      sha256: 'a'.repeat(64),
      release: {
        sha256: 'b'.repeat(64),
        manifest: {
          format: 'monexus.release/1',
          sequence: 7,
          previousSha256: '0'.repeat(64),
          edition: { id: 'e1', date: edition.date, label: edition.label, volume: 1, number: edition.number },
          revision: edition.revision,
          releasedAt: edition.releasedAt,
          reason: 'Strait lead updated',
          masthead: {
            name: 'The Monexus',
            motto: '',
            foundedOn: '2026-01-01',
            timeZone: 'UTC',
            clocks: [],
            footer: '',
          },
          sections: [],
        },
      },
    },
  })
