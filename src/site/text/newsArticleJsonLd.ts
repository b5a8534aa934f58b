import type { ArticleSnapshot, PrintedLink } from '../../domain/editions/articleSnapshot.ts'
import type { EditionView } from '../views/EditionView.ts'

interface NewsArticleAt {
  article: ArticleSnapshot
  edition: EditionView
  origin: string
  /** Path of the article from the root. */
  path: string
  paper: string
}

const citation = (link: PrintedLink): object => ({
  '@type': link.kind === 'post' ? 'SocialMediaPosting' : 'WebPage',
  url: link.canonicalUrl,
  identifier: link.identity,
  ...(link.source && { publisher: { '@type': 'Organization', name: link.source.name } }),
  ...(link.claimedAuthor !== null && { author: { '@type': 'Person', name: link.claimedAuthor } }),
  ...(link.postedAt !== null && { datePublished: link.postedAt }),
})

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

/** The article in the words of schema.org, with every provenance link as a citation. */
export const newsArticleJsonLd = (about: NewsArticleAt): object => {
  const { article, origin, path, paper } = about
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    url: origin + path,
    datePublished: article.firstPrintedAt,
    articleSection: article.section.title,
    author: { '@type': 'Organization', name: article.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: paper, url: origin },
    ...(article.hero && { image: `${origin}/media/${article.hero.filename}` }),
    isPartOf: partOf(about),
    citation: article.links.map(citation),
  }
}
