import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { tallySources } from '../site/text/tallySources.ts'
import type { ArticleCard } from '../site/views/ArticleCard.ts'
import type { SectionView } from '../site/views/SectionView.ts'

/** A printed article as other pages announce it. */
export const articleCard = (article: ArticleSnapshot, section: SectionView): ArticleCard => ({
  href: `/${article.section.slug}/${article.slug}`,
  headline: article.headline,
  standfirst: article.standfirst,
  section,
  picture: article.hero,
  printedAt: article.firstPrintedAt,
  sources: tallySources(article),
})
