import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import type { LinkInPrint, PrintedLink } from '../domain/editions/printedLink.ts'
import { authorInPrint } from '../site/text/authorInPrint.ts'
import type { ProvenanceRecord, RecordLink } from '../site/views/ProvenanceRecord.ts'
import type { SincePrint } from '../site/views/SincePrint.ts'
import type { PrintedPlace } from './paper.ts'

interface Printed {
  article: ArticleSnapshot
  place: PrintedPlace
  since: SincePrint
  /** Scheme and host of the paper. */
  origin: string
}

const pagesOf = ({ article, origin }: Printed): ProvenanceRecord['pages'] => {
  const address = `${origin}/${article.section.slug}/${article.slug}`
  return { article: address, provenance: `${address}/provenance`, json: `${address}/provenance.json` }
}

const articleOf = (article: ArticleSnapshot): ProvenanceRecord['article'] => {
  const { article: id, section, slug, headline, standfirst, byline, firstPrintedAt } = article
  return { id, section, slug, headline, standfirst, byline, firstPrintedAt }
}

const releaseOf = (sha256: string, { sequence, edition, revision, releasedAt }: Manifest) => {
  const { date, volume, number } = edition
  return { sha256, sequence, date, volume, number, revision, releasedAt }
}

const checkedOf = (link: LinkInPrint | PrintedLink): Pick<RecordLink, 'evidence' | 'verifiedAt'> =>
  'evidence' in link
    ? { evidence: link.evidence, verifiedAt: link.verifiedAt }
    : { evidence: null, verifiedAt: null }

const linkOf = (link: LinkInPrint | PrintedLink, number: number, { sources }: SincePrint): RecordLink => {
  const { identity, kind, platform, canonicalUrl, source, role, postedAt, postedAtBasis } = link
  return {
    number,
    ...{ identity, kind, platform, canonicalUrl, source, role, postedAt, postedAtBasis },
    author: authorInPrint(link),
    ...checkedOf(link),
    since: sources.get(identity) ?? null,
  }
}

type Proven = Pick<ProvenanceRecord, 'clearance' | 'independence' | 'claims' | 'waivers'>

const provenOf = (article: ArticleSnapshot): Proven => {
  if (article.format === 'monexus.article/1')
    return { clearance: null, independence: null, claims: null, waivers: null }
  const { clearance, independence, waivers } = article
  const claims = article.claims.map((claim, place) => ({ number: place + 1, ...claim }))
  return { clearance, independence, claims, waivers }
}

/** Said only where there is something to say: what was printed before has the same record for good. */
const draftsOf = (article: ArticleSnapshot): Pick<ProvenanceRecord, 'drafts'> =>
  article.format === 'monexus.article/2' && article.drafts ? { drafts: article.drafts } : {}

/** A printed article's provenance as its page and its JSON give it: out of the snapshot, with what became of it. */
export const composeProvenance = (printed: Printed): ProvenanceRecord => {
  const { article, place, since } = printed
  return {
    format: 'monexus.provenance/1',
    paper: place.release.manifest.masthead.name,
    pages: pagesOf(printed),
    article: articleOf(article),
    release: releaseOf(place.release.sha256, place.release.manifest),
    snapshot: { sha256: place.sha256, format: article.format },
    ...provenOf(article),
    links: article.links.map((link, index) => linkOf(link, index + 1, since)),
    corrections: [...since.corrections],
    ...draftsOf(article),
  }
}
