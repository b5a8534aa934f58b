import type { ReactElement } from 'react'
import type { InstrumentView } from '../views/MarketsView.ts'
import { PrintedTime } from './PrintedTime.tsx'

/** Says in words that a price is stale, and when it was taken; nothing of a price that stands. */
export const InstrumentAge = ({ instrument }: { instrument: InstrumentView }): ReactElement | null => {
  const { stale, asOf } = instrument
  if (!stale || asOf === null) return null
  return (
    <small className="InstrumentAge">
      stale, <PrintedTime at={asOf} form="recent" />
    </small>
  )
}
