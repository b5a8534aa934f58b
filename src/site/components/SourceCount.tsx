import type { ReactElement } from 'react'
import { countOf } from '../text/countOf.ts'

interface SourceCountProps {
  links: number
  owners: number
}

/** What a story rests on, in numbers: `6 sources, 4 owners`. */
export const SourceCount = ({ links, owners }: SourceCountProps): ReactElement => (
  <span className="SourceCount">
    {countOf(links, 'source')}, {countOf(owners, 'owner')}
  </span>
)
