import type { ReactElement } from 'react'
import { countOf } from '../text/countOf.ts'
import type { SourceTally } from '../views/SourceTally.ts'

/** What a story rests on, in numbers: `6 sources, 4 independent`. */
export const SourceCount = ({ tally }: { tally: SourceTally }): ReactElement => (
  <span className="SourceCount">
    {countOf(tally.sources, 'source')},{' '}
    {'independent' in tally ? `${tally.independent} independent` : countOf(tally.owners, 'owner')}
  </span>
)
