import type { ReactElement } from 'react'
import type { EditionView } from '../views/EditionView.ts'
import { Neighbours } from './Neighbours.tsx'

interface EditionNeighboursProps {
  previous: EditionView | null
  next: EditionView | null
}

const titleOf = ({ longDate, number }: EditionView): string => `${longDate}, No. ${number}`

/** The editions before and after this one. */
export const EditionNeighbours = ({ previous, next }: EditionNeighboursProps): ReactElement => (
  <Neighbours
    label="Editions before and after"
    previous={previous && { href: previous.href, place: 'Edition before', title: titleOf(previous) }}
    next={next && { href: next.href, place: 'Next edition', title: titleOf(next) }}
  />
)
