import type { SectionFront } from '../site/views/SectionFront.ts'
import type { Burial, Paper } from './paper.ts'
import type { ArticleCard } from '../site/views/ArticleCard.ts'
import { withdrawnWords } from './withdrawnCard.ts'

const withdrawn = (card: ArticleCard, { grave }: Burial): ArticleCard => ({
  ...card,
  standfirst: withdrawnWords(grave),
  picture: null,
})

/**
 * A front as it was printed, where an article that was taken down since keeps its place and headline and
 * nothing else: what it said is not in the paper any more.
 */
export const withdrawnFronts = (
  fronts: readonly SectionFront[],
  { gone }: Pick<Paper, 'gone'>,
): SectionFront[] =>
  fronts.map((front) => ({
    ...front,
    articles: front.articles.map((card) => {
      const burial = gone.get(card.href)
      return burial ? withdrawn(card, burial) : card
    }),
  }))
