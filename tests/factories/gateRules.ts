import type { Payload } from 'payload'
import type { FindingCode } from '../../src/domain/publication/finding.ts'
import type { Article, ProvenanceLink } from '../../src/generated/payload-types.ts'
import type { WrittenArticle } from './createArticle.ts'
import { createLink } from './createLink.ts'
import { lexicalBody } from './lexicalBody.ts'

interface GateRule {
  code: FindingCode
  /**
   * Where the fault lies: in the article's text, which a new article and a copy have too, or beside
   * it, where an earlier version of the article meets it as well.
   */
  lies: 'in text' | 'beside'
  /** Makes an article that passes break this rule and, as far as can be, no other. */
  spoil: (payload: Payload, article: WrittenArticle) => Promise<unknown>
}

const text =
  (some: Partial<Article>) =>
  (payload: Payload, { id }: WrittenArticle) =>
    payload.update({ collection: 'articles', id, data: some, draft: true, depth: 0 })

const listed =
  (some: Partial<ProvenanceLink>) =>
  (payload: Payload, { id }: WrittenArticle) =>
    createLink(payload, id, some)

const posted =
  (postedAt: string) =>
  (payload: Payload, { links }: WrittenArticle) =>
    payload.update({ collection: 'provenance-links', id: links[0]?.id ?? '', data: { postedAt }, depth: 0 })

const removed =
  (which: (links: ProvenanceLink[]) => ProvenanceLink[]) =>
  async (payload: Payload, { links }: WrittenArticle) => {
    for (const { id } of which(links)) await payload.delete({ collection: 'provenance-links', id })
  }

/** The addresses that break one rule each, for every door through which a link comes. */
export const badAddresses: [FindingCode, string][] = [
  ['post-id-missing', 'https://x.com/Polymarket/status/'],
  ['post-id-invalid', 'https://x.com/harbourdesk/status/12ab'],
  ['container-cited', 'https://t.me/s/NikkeiAsia'],
  ['private-cited', 'https://t.me/c/1234567/45'],
  ['link-invalid', 'ask the harbour master'],
  ['shortlink-unresolved', 'https://t.co/aBcDeF1234'],
]

/** Every rule that blocks, with a way to break it. */
export const gateRules: GateRule[] = [
  { code: 'link-missing', lies: 'beside', spoil: removed((links) => links) },
  ...badAddresses.map(([code, rawUrl]): GateRule => ({ code, lies: 'beside', spoil: listed({ rawUrl }) })),
  {
    code: 'link-duplicate',
    lies: 'beside',
    spoil: (payload, article) => listed({ rawUrl: article.links[0]?.rawUrl ?? '' })(payload, article),
  },
  { code: 'posted-in-future', lies: 'beside', spoil: posted('2099-01-01T00:00:00.000Z') },
  { code: 'posted-time-mismatch', lies: 'beside', spoil: posted('2020-01-01T00:00:00.000Z') },
  { code: 'citation-dangling', lies: 'beside', spoil: removed((links) => links.slice(0, 1)) },
  {
    code: 'edition-closed',
    lies: 'beside',
    spoil: (payload, { edition }) =>
      payload.update({ collection: 'editions', id: edition, data: { status: 'void' } }),
  },
  {
    code: 'alt-text-missing',
    lies: 'beside',
    spoil: async (payload, { id }) => {
      const { hero } = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
      await payload.update({ collection: 'media', id: String(hero), data: { alt: ' ' } })
    },
  },
  { code: 'headline-missing', lies: 'in text', spoil: text({ headline: '' }) },
  { code: 'standfirst-missing', lies: 'in text', spoil: text({ standfirst: '' }) },
  { code: 'section-missing', lies: 'in text', spoil: text({ section: null }) },
  { code: 'framing-note-missing', lies: 'in text', spoil: text({ framingNote: '' }) },
  { code: 'placeholder-left', lies: 'in text', spoil: text({ standfirst: 'The vote was TK to 96.' }) },
  { code: 'edition-missing', lies: 'in text', spoil: text({ edition: null }) },
  { code: 'embargoed', lies: 'in text', spoil: text({ embargoUntil: '2099-01-01T00:00:00.000Z' }) },
  {
    code: 'url-outside-provenance',
    lies: 'in text',
    spoil: text({ body: lexicalBody(['See https://harbour.example/tables/9.']) }),
  },
]
