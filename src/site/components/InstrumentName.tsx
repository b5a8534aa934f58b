import type { ReactElement } from 'react'
import type { InstrumentView } from '../views/MarketsView.ts'

/** An instrument by its name; one that stands in for another is called a proxy, never the thing itself. */
export const InstrumentName = ({ instrument }: { instrument: InstrumentView }): ReactElement => {
  if (instrument.proxyFor === null) return <span className="InstrumentName">{instrument.label}</span>
  return (
    <span className="InstrumentName">
      {instrument.symbol} <small>{instrument.proxyFor} proxy</small>
    </span>
  )
}
