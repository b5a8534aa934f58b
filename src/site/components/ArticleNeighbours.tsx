import type { ReactElement } from 'react'
import type { ArticleCard } from '../views/ArticleCard.ts'
import { Neighbours } from './Neighbours.tsx'

interface ArticleNeighboursProps {
  sectionTitle: string
  previous: ArticleCard | null
  next: ArticleCard | null
}

/** The articles before and after this one in its section. */
export const ArticleNeighbours = ({ sectionTitle, previous, next }: ArticleNeighboursProps): ReactElement => (
  <Neighbours
    label={`Before and after in ${sectionTitle}`}
    previous={
      previous && { href: previous.href, place: `Before this in ${sectionTitle}`, title: previous.headline }
    }
    next={next && { href: next.href, place: `Next in ${sectionTitle}`, title: next.headline }}
  />
)
