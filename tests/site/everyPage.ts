import type { ReactElement } from 'react'
import { createElement } from 'react'
import { ArticlePage } from '../../src/site/pages/ArticlePage.tsx'
import { CorrectionsPage } from '../../src/site/pages/CorrectionsPage.tsx'
import { EditionPage } from '../../src/site/pages/EditionPage.tsx'
import { EditionsPage } from '../../src/site/pages/EditionsPage.tsx'
import { FailurePage } from '../../src/site/pages/FailurePage.tsx'
import { FrontPage } from '../../src/site/pages/FrontPage.tsx'
import { GonePage } from '../../src/site/pages/GonePage.tsx'
import { NotFoundPage } from '../../src/site/pages/NotFoundPage.tsx'
import { ProvenancePage } from '../../src/site/pages/ProvenancePage.tsx'
import { SectionPage } from '../../src/site/pages/SectionPage.tsx'
import { WirePage } from '../../src/site/pages/WirePage.tsx'
import { bareFurniture } from '../../src/site/views/bareFurniture.ts'
import {
  amendmentOf,
  cardOf,
  edition,
  frontOf,
  furniture,
  nothingSince,
  provenSnapshot,
  recordOf,
  sectionOf,
  sinceOf,
  snapshot,
  wireItem,
} from './samplePaper.ts'

const world = sectionOf('World')
const unprinted = { ...furniture, masthead: { ...furniture.masthead, edition: null } }
const revision = (number: number) => ({
  revision: number,
  href: `${edition.href}?release=${number}`,
  releasedAt: edition.releasedAt,
  reason: 'Strait lead updated',
})

/** Every page of the paper in its states, by name. */
export const everyPage: [string, ReactElement][] = [
  ['front without an edition', createElement(FrontPage, { furniture: unprinted, sections: [] })],
  ['front of one article', createElement(FrontPage, { furniture, sections: frontOf(1) })],
  ['front of three', createElement(FrontPage, { furniture, sections: frontOf(1, 1, 1) })],
  ['front of twenty', createElement(FrontPage, { furniture, sections: frontOf(4, 4, 4, 4, 4) })],
  [
    'article',
    createElement(ArticlePage, {
      furniture,
      canonicalPath: '/world/ferries',
      article: provenSnapshot,
      since: sinceOf('tg:quaynews/1', 'edited'),
      section: world,
      edition,
      previous: cardOf(world, 1),
      next: cardOf(world, 2),
      more: [cardOf(world, 3)],
    }),
  ],
  [
    'article of the first form',
    createElement(ArticlePage, {
      furniture,
      canonicalPath: '/world/ferries',
      article: snapshot,
      since: nothingSince,
      section: world,
      edition,
      previous: null,
      next: null,
      more: [],
    }),
  ],
  [
    'provenance',
    createElement(ProvenancePage, {
      furniture,
      section: world,
      record: recordOf(provenSnapshot, sinceOf('tg:quaynews/1', 'deleted')),
    }),
  ],
  [
    'provenance of the first form',
    createElement(ProvenancePage, { furniture, section: world, record: recordOf(snapshot) }),
  ],
  ['section', createElement(SectionPage, { furniture, section: world, articles: [cardOf(world, 1)] })],
  ['empty section', createElement(SectionPage, { furniture, section: world, articles: [] })],
  [
    'past edition',
    createElement(EditionPage, {
      furniture,
      edition,
      isNewest: false,
      isHere: true,
      revisions: [revision(1), revision(2)],
      amendments: [amendmentOf('kill'), amendmentOf('correction')],
      sections: frontOf(2, 1),
      previous: edition,
      next: null,
    }),
  ],
  [
    'editions',
    createElement(EditionsPage, {
      furniture,
      canonicalPath: '/editions',
      archive: {
        year: '2026',
        years: [
          { year: '2026', href: '/editions/2026', isShown: true },
          { year: '2025', href: '/editions/2025', isShown: false },
        ],
        months: [
          {
            month: '2026-06',
            title: 'June',
            days: [
              { kind: 'printed', edition, leadHeadline: 'Ferries leave on time', articleCount: 1 },
              {
                kind: 'void',
                date: '2026-06-24',
                longDate: 'Wednesday, 24 June 2026',
                reason: 'A strike at the press.',
              },
            ],
          },
        ],
      },
    }),
  ],
  [
    'no editions',
    createElement(EditionsPage, {
      furniture: unprinted,
      canonicalPath: '/editions',
      archive: { year: '', years: [], months: [] },
    }),
  ],
  [
    'corrections',
    createElement(CorrectionsPage, {
      furniture,
      amendments: [amendmentOf('correction'), amendmentOf('update'), amendmentOf('kill')],
      page: 2,
      pages: 3,
    }),
  ],
  ['no corrections', createElement(CorrectionsPage, { furniture, amendments: [], page: 1, pages: 1 })],
  ['wire', createElement(WirePage, { furniture, items: [wireItem(33), wireItem(5)], most: 120 })],
  ['silent wire', createElement(WirePage, { furniture: { ...furniture, wire: [] }, items: [], most: 120 })],
  ['404', createElement(NotFoundPage, { furniture, path: '/nowhere' })],
  [
    '410',
    createElement(GonePage, {
      furniture,
      path: '/world/gone',
      notice: {
        headline: 'Pier closed',
        reason: 'Its only source withdrew it.',
        at: '2026-06-25T07:00:00Z',
        edition,
      },
    }),
  ],
  [
    '500',
    createElement(FailurePage, {
      furniture: bareFurniture(furniture.origin, furniture.assets),
      reference: 'r-41',
    }),
  ],
]
