import type { ReactElement } from 'react'
import type { ArticleCard } from '../views/ArticleCard.ts'
import { StoryCard } from './StoryCard.tsx'

const shown = 4

/** Others of the same edition. */
export const MoreFromEdition = ({ articles }: { articles: readonly ArticleCard[] }): ReactElement | null => {
  if (articles.length === 0) return null
  return (
    <aside className="MoreFromEdition" aria-labelledby="more">
      <h2 className="label" id="more">
        More from this edition
      </h2>
      {articles.slice(0, shown).map((card, place) => (
        <StoryCard key={card.href} card={card} rank="line" labelled pictured={place === 0} />
      ))}
    </aside>
  )
}
