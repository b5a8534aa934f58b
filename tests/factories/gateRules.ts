import type { Payload } from 'payload'
import type { FindingCode } from '../../src/domain/publication/finding.ts'
import type { Article, ProvenanceLink } from '../../src/generated/payload-types.ts'
import { checkerOf } from './clearArticle.ts'
import type { WrittenArticle } from './createArticle.ts'
import { createLink } from './createLink.ts'
import { createSource } from './createSource.ts'
import { createWireItem } from './createWireItem.ts'
import { giveEvidence } from './giveEvidence.ts'
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

/** Machines and hands that go round the desk: what a link's record says is changed as it stands. */
const recorded =
  (
    some: (
      payload: Payload,
      article: WrittenArticle,
    ) => Promise<Partial<ProvenanceLink>> | Partial<ProvenanceLink>,
  ) =>
  async (payload: Payload, article: WrittenArticle) =>
    payload.update({
      collection: 'provenance-links',
      id: article.links[0]?.id ?? '',
      data: await some(payload, article),
      depth: 0,
    })

/** The wire takes back what the first link points at. */
const takenBack = async (payload: Payload, { links }: WrittenArticle) => {
  const { identity = null, canonicalUrl = null } = links[0] ?? {}
  const wireItem = await createWireItem(payload, { identity, canonicalUrl, state: 'canceled' })
  return { wireItem: wireItem.id }
}

/** Both links go back to one owner, where the house wants two. */
const oneOwner = async (payload: Payload, { links }: WrittenArticle) => {
  const source = await createSource(payload)
  for (const { id } of links)
    await payload.update({ collection: 'provenance-links', id, data: { source: source.id }, depth: 0 })
}

/** The first link's frozen copy turns out to say something else. */
const saidInstead =
  (said: string) =>
  (payload: Payload, { links }: WrittenArticle) => {
    const [link] = links
    if (!link) throw new Error('The article has no link.')
    return giveEvidence(payload, link, said)
  }

const ofTheArticle =
  (some: (payload: Payload, article: WrittenArticle) => Promise<Partial<Article>>) =>
  async (payload: Payload, article: WrittenArticle) =>
    payload.update({
      collection: 'articles',
      id: article.id,
      data: await some(payload, article),
      draft: true,
      depth: 0,
    })

const disputable = 'The harbour master counted 41 ships and said “the gate is open”.'

/** A fact-checker disputes a sentence of an article that another has cleared. */
const disputed = async (payload: Payload, { id }: WrittenArticle) => {
  const { user } = await checkerOf(payload)
  const said = { status: 'disputed' as const, note: 'At noon, says the log.' }
  const data = { article: id, ...said, exact: disputable, position: 0 }
  await payload.create({ collection: 'claim-checks', data, user, depth: 0 })
}

/** A language model’s draft for somebody else holds the very sentence the article has. */
const draftedByModel = async (payload: Payload, { id }: WrittenArticle) => {
  const sentence = 'The keepers of the lock walked home along the quay when the lamps went out.'
  const { id: item } = await createWireItem(payload)
  const drafted = {
    id: 'D1',
    part: 'happened',
    type: 'statement',
    text: sentence,
    cites: [],
    why: '',
    findings: [],
  }
  const draft = { engine: 'model', headline: '', sentences: [drafted], dropped: [], framingPrompt: '' }
  const made = { items: [item], order: {}, engine: 'model' as const, state: 'done' as const, draft }
  await payload.create({ collection: 'syntheses', data: made, depth: 0 })
  return text({ body: lexicalBody([sentence]) })(payload, { id } as WrittenArticle)
}

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
    code: 'evidence-missing',
    lies: 'beside',
    spoil: recorded(() => ({ evidence: null, evidenceState: 'failed' })),
  },
  {
    code: 'link-unverified',
    lies: 'beside',
    spoil: recorded(() => ({ verification: { status: 'unverified' } })),
  },
  {
    code: 'link-disputed',
    lies: 'beside',
    spoil: recorded(() => ({ verification: { status: 'disputed', note: 'The post is a parody.' } })),
  },
  { code: 'claim-disputed', lies: 'beside', spoil: disputed },
  { code: 'source-canceled', lies: 'beside', spoil: recorded(takenBack) },
  { code: 'single-origin', lies: 'beside', spoil: oneOwner },
  {
    code: 'quote-not-in-evidence',
    lies: 'beside',
    spoil: saidInstead('The harbour master counted 41 ships and said nothing.'),
  },
  {
    code: 'number-not-in-evidence',
    lies: 'beside',
    spoil: saidInstead('The harbour master counted the ships and said “the gate is open”.'),
  },
  {
    code: 'claim-uncited',
    lies: 'in text',
    spoil: text({ body: lexicalBody(['The harbour master counted 41 ships.']) }),
  },
  {
    code: 'clearance-missing',
    lies: 'beside',
    spoil: ofTheArticle(async () => ({ clearance: { hash: null, by: null } })),
  },
  {
    code: 'clearance-stale',
    lies: 'beside',
    spoil: recorded(() => ({ role: 'context' })),
  },
  {
    code: 'checker-is-author',
    lies: 'beside',
    spoil: ofTheArticle(async (payload) => ({ editors: [(await checkerOf(payload)).user.id] })),
  },
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
  { code: 'model-draft-forbidden', lies: 'in text', spoil: draftedByModel },
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
