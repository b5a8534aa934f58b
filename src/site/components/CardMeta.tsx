import type { ReactElement } from 'react'
import type { ArticleCard } from '../views/ArticleCard.ts'
import { PrintedTime } from './PrintedTime.tsx'
import { SourceCount } from './SourceCount.tsx'

/** The small line under a story: when it was printed and what it rests on. */
export const CardMeta = ({ card }: { card: ArticleCard }): ReactElement => (
  <p className="CardMeta meta">
    <PrintedTime at={card.printedAt} form="recent" />
    {card.sources && <SourceCount tally={card.sources} />}
  </p>
)
