import type { ReactElement } from 'react'
import { createElement } from 'react'
import { ArticlePage } from '../../src/site/pages/ArticlePage.tsx'
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
      revisions: [revision(1), revision(2)],
      sections: frontOf(2, 1),
    }),
  ],
  [
    'editions',
    createElement(EditionsPage, {
      furniture,
      editions: [{ ...edition, leadHeadline: 'Ferries leave on time', articleCount: 1 }],
    }),
  ],
  ['no editions', createElement(EditionsPage, { furniture: unprinted, editions: [] })],
  ['wire', createElement(WirePage, { furniture, items: [wireItem(33), wireItem(5)], most: 120 })],
  ['silent wire', createElement(WirePage, { furniture: { ...furniture, wire: [] }, items: [], most: 120 })],
  ['404', createElement(NotFoundPage, { furniture, path: '/nowhere' })],
  [
    '410',
    createElement(GonePage, {
      furniture,
      path: '/world/gone',
      notice: { headline: 'Pier closed', reason: 'Its only source withdrew it.', at: '2026-06-25T07:00:00Z' },
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
