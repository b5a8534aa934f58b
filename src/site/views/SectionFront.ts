import type { ArticleCard } from './ArticleCard.ts'
import type { SectionView } from './SectionView.ts'

/** One section of an edition with its articles in printed order. */
export interface SectionFront {
  section: SectionView
  articles: ArticleCard[]
}
