import type { Payload, PayloadRequest } from 'payload'
import type { LinkCard } from '../domain/evidence/linkCard.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { isSafeHref } from '../domain/publication/isSafeHref.ts'
import type { Evidence, ProvenanceLink, Source } from '../generated/payload-types.ts'
import { gatherLinks } from './gatherLinks.ts'

/** Enough for any post and most pages; sixty links of this length still come in one answer. */
const longestText = 20_000

interface Beside {
  evidence: ReadonlyMap<string, Evidence>
  sources: ReadonlyMap<string, Source>
}

const byId = <Doc extends { id: string }>(docs: readonly Doc[]): Map<string, Doc> =>
  new Map(docs.map((doc) => [doc.id, doc]))

const idsOf = (links: readonly ProvenanceLink[], field: 'evidence' | 'source'): string[] =>
  links.map((link) => idOf(link[field])).filter((id) => id !== null)

const findBeside = async (
  payload: Payload,
  links: readonly ProvenanceLink[],
  req?: PayloadRequest,
): Promise<Beside> => {
  const asking = { depth: 0, pagination: false, ...(req ? { req } : {}) } as const
  const [evidence, sources] = await Promise.all([
    payload.find({
      ...asking,
      collection: 'evidence',
      where: { id: { in: idsOf(links, 'evidence') } },
      select: { identity: true, basis: true, retrievedAt: true, title: true, text: true },
    }),
    payload.find({
      ...asking,
      collection: 'sources',
      where: { id: { in: idsOf(links, 'source') } },
      select: { code: true, name: true },
    }),
  ])
  return { evidence: byId(evidence.docs as Evidence[]), sources: byId(sources.docs as Source[]) }
}

/** Evidence counts for the post it was taken of; a link that was pointed elsewhere since has none. */
const evidenceOf = (link: ProvenanceLink, beside: Beside): LinkCard['evidence'] => {
  const found = beside.evidence.get(idOf(link.evidence) ?? '')
  if (!found || found.identity !== link.identity) return null
  const text = [found.title, found.text].filter(Boolean).join('\n')
  return {
    id: found.id,
    basis: found.basis,
    retrievedAt: found.retrievedAt,
    title: found.title ?? '',
    text: text.slice(0, longestText),
    isWhole: text.length <= longestText,
  }
}

const stateOf = (link: ProvenanceLink) => ({
  evidenceState: link.evidenceState ?? 'none',
  evidenceNote: link.evidenceNote ?? '',
  verification: link.verification?.status ?? 'unverified',
  recheck: link.recheck?.state ?? null,
})

const addressOf = ({ rawUrl, canonicalUrl }: ProvenanceLink) => {
  const address = canonicalUrl || rawUrl
  return { address, href: isSafeHref(address) && !/^mailto:/i.test(address) ? address : null }
}

const sourceOf = (link: ProvenanceLink, { sources }: Beside): LinkCard['source'] => {
  const source = sources.get(idOf(link.source) ?? '')
  return source ? { code: source.code, name: source.name } : null
}

const cardOf = (link: ProvenanceLink, number: number, beside: Beside): LinkCard => ({
  id: link.id,
  number,
  ...addressOf(link),
  role: link.role,
  source: sourceOf(link, beside),
  claimedAuthor: link.claimedAuthor ?? null,
  trueAuthor: link.trueAuthor ?? null,
  postedAt: link.postedAt ?? null,
  postedAtBasis: link.postedAtBasis ?? null,
  evidence: evidenceOf(link, beside),
  ...stateOf(link),
  verificationNote: link.verification?.note ?? '',
})

/** What an editor is shown of an article's links, in printed order: three questions, however many there are. */
export const gatherLinkCards = async (
  payload: Payload,
  article: string,
  req?: PayloadRequest,
): Promise<LinkCard[]> => {
  const links = await gatherLinks(payload, article, req)
  if (links.length === 0) return []
  const beside = await findBeside(payload, links, req)
  return links.map((link, index) => cardOf(link, index + 1, beside))
}
