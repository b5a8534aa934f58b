import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import type { ArticleCard } from '../site/views/ArticleCard.ts'
import type { SectionView } from '../site/views/SectionView.ts'

/** Links count once per owner; a page without a registered source stands for its own host. */
const ownersOf = ({ links }: ArticleSnapshot): number =>
  new Set(links.map((one) => one.source?.owner ?? new URL(one.canonicalUrl).host)).size

/** A printed article as other pages announce it. */
export const articleCard = (article: ArticleSnapshot, section: SectionView): ArticleCard => ({
  href: `/${article.section.slug}/${article.slug}`,
  headline: article.headline,
  standfirst: article.standfirst,
  section,
  picture: article.hero,
  printedAt: article.firstPrintedAt,
  sources: { links: article.links.length, owners: ownersOf(article) },
})
