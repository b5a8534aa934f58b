import type { ReactElement } from 'react'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import type { SourceSince } from '../views/SincePrint.ts'
import { PrintedTime } from './PrintedTime.tsx'

/** Where a look found what it looked for, or found nothing out. */
const uneventful: readonly SourceSince['state'][] = ['same', 'unreachable']

/** What became of a source since it was frozen, and when that was seen. */
export const SourceState = ({ since }: { since: SourceSince }): ReactElement => (
  <span className={uneventful.includes(since.state) ? undefined : 'SourceState-changed'}>
    {provenanceWords.since[since.state]}
    {since.at !== null && (
      <>
        {' '}
        (<PrintedTime at={since.at} form="full" />)
      </>
    )}
  </span>
)
