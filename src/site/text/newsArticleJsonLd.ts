import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import type { LinkInPrint, PrintedLink } from '../../domain/editions/printedLink.ts'
import type { EditionView } from '../views/EditionView.ts'
import type { PublicCorrection } from '../views/SincePrint.ts'
import { authorInPrint } from './authorInPrint.ts'
import { digitalSourceOf } from './digitalSourceOf.ts'
import { firstCitations } from './firstCitations.ts'

interface NewsArticleAt {
  article: ArticleSnapshot
  edition: EditionView
  corrections: readonly PublicCorrection[]
  origin: string
  /** Path of the article from the root. */
  path: string
  paper: string
}

/** Named only when the evidence tells; the name in an address is nobody's word. */
const creditOf = (link: LinkInPrint | PrintedLink): object => {
  const author = authorInPrint(link)
  return author?.basis === 'evidence' ? { creditText: author.name } : {}
}

const citation = (link: LinkInPrint | PrintedLink): object => ({
  '@type': link.kind === 'post' ? 'SocialMediaPosting' : 'WebPage',
  url: link.canonicalUrl,
  identifier: link.identity,
  ...(link.source && { publisher: { '@type': 'Organization', name: link.source.name } }),
  ...creditOf(link),
  ...(link.postedAt !== null && { datePublished: link.postedAt }),
})

/** What the text derives from: the links that support it and that it cites. */
const basesOf = ({ body, links }: ArticleSnapshot): string[] => {
  const cited = new Set([...firstCitations(body).values()].flat())
  return links
    .filter((link, place) => link.role === 'supports' && cited.has(place + 1))
    .map((link) => link.canonicalUrl)
}

const correctionOf = ({ whatWasWrong, whatChanged, at }: PublicCorrection): object => ({
  '@type': 'CorrectionComment',
  text: `${whatWasWrong} ${whatChanged}`,
  datePublished: at,
})

/** An update adds facts and puts nothing right: it only dates the article anew. */
const correctedOf = (corrections: readonly PublicCorrection[]): object => {
  const wrong = corrections.filter(({ kind }) => kind === 'correction')
  return wrong.length > 0 ? { correction: wrong.map(correctionOf) } : {}
}

const modifiedOf = (corrections: readonly PublicCorrection[]): object => {
  const last = corrections
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return last === undefined ? {} : { dateModified: last }
}

const partOf = ({ edition, paper }: NewsArticleAt): object => ({
  '@type': 'PublicationIssue',
  issueNumber: String(edition.number),
  datePublished: edition.date,
  isPartOf: {
    '@type': 'PublicationVolume',
    volumeNumber: edition.volumeRoman,
    isPartOf: { '@type': 'Newspaper', name: paper },
  },
})

const wayMade = ({ article, corrections }: NewsArticleAt): object => ({
  citation: article.links.map(citation),
  isBasedOn: basesOf(article),
  ...digitalSourceOf(article),
  ...correctedOf(corrections),
  ...(article.framingNote.trim() !== '' && { backstory: article.framingNote }),
})

/**
 * The article in the words of schema.org: every provenance link as a citation, and what was said of
 * how it came about. Left out is what the paper does not know.
 */
export const newsArticleJsonLd = (about: NewsArticleAt): object => {
  const { article, edition, origin, path, paper } = about
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    url: origin + path,
    datePublished: article.firstPrintedAt,
    ...modifiedOf(about.corrections),
    sdDatePublished: edition.releasedAt,
    articleSection: article.section.title,
    author: { '@type': 'Organization', name: article.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: paper, url: origin },
    ...(article.hero && { image: `${origin}/media/${article.hero.filename}` }),
    isPartOf: partOf(about),
    ...wayMade(about),
  }
}
