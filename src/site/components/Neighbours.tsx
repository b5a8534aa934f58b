import type { ReactElement } from 'react'
import type { ArticleCard } from '../views/ArticleCard.ts'

interface NeighboursProps {
  sectionTitle: string
  previous: ArticleCard | null
  next: ArticleCard | null
}

/** The articles before and after this one in its section. */
export const Neighbours = ({ sectionTitle, previous, next }: NeighboursProps): ReactElement | null => {
  if (!previous && !next) return null
  return (
    <nav className="Neighbours" aria-label={`Before and after in ${sectionTitle}`}>
      {previous && (
        <a className="Neighbours-previous" href={previous.href} rel="prev">
          <span className="label">Before this in {sectionTitle}</span> {previous.headline}
        </a>
      )}
      {next && (
        <a className="Neighbours-next" href={next.href} rel="next">
          <span className="label">Next in {sectionTitle}</span> {next.headline}
        </a>
      )}
    </nav>
  )
}
