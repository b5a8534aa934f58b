import type { ReactElement } from 'react'
import { countOf } from '../text/countOf.ts'

interface SourceCountProps {
  links: number
  owners: number
}

/** What a story rests on, in numbers: `8 links, 6 owners`. Two links may lead to one source. */
export const SourceCount = ({ links, owners }: SourceCountProps): ReactElement => (
  <span className="SourceCount">
    {countOf(links, 'link')}, {countOf(owners, 'owner')}
  </span>
)
