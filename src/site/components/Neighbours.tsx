import type { ReactElement } from 'react'

interface Neighbour {
  href: string
  /** What it is in relation to this page, such as “Next in World”. */
  place: string
  title: string
}

interface NeighboursProps {
  /** Names the navigation, such as “Before and after in World”. */
  label: string
  previous: Neighbour | null
  next: Neighbour | null
}

/** What comes before and after this page among its like. */
export const Neighbours = ({ label, previous, next }: NeighboursProps): ReactElement | null => {
  if (!previous && !next) return null
  return (
    <nav className="Neighbours" aria-label={label}>
      {previous && (
        <a className="Neighbours-previous" href={previous.href} rel="prev">
          <span className="label">{previous.place}</span> {previous.title}
        </a>
      )}
      {next && (
        <a className="Neighbours-next" href={next.href} rel="next">
          <span className="label">{next.place}</span> {next.title}
        </a>
      )}
    </nav>
  )
}
