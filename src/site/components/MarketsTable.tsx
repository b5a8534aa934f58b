import type { ReactElement } from 'react'
import type { MarketsView } from '../views/MarketsView.ts'
import { InstrumentMove } from './InstrumentMove.tsx'
import { InstrumentName } from './InstrumentName.tsx'
import { PrintedTime } from './PrintedTime.tsx'

/** All prices in agate at the foot of the front, as papers always carried them. */
export const MarketsTable = ({ markets }: { markets: MarketsView }): ReactElement | null => {
  if (markets.instruments.length === 0) return null
  return (
    <section className="MarketsTable" aria-labelledby="markets-table">
      <h2 className="MarketsTable-title label" id="markets-table">
        Markets
      </h2>
      <p className="meta">
        {markets.asOf !== null && (
          <>
            As of <PrintedTime at={markets.asOf} form="full" />.{' '}
          </>
        )}
        Moves are since the previous close. A proxy is a traded fund that stands in for the index or good it
        follows.
      </p>
      <ul className="MarketsTable-list">
        {markets.instruments.map((instrument) => (
          <li className="MarketsTable-row" key={instrument.symbol}>
            <InstrumentName instrument={instrument} />
            <data value={instrument.price}>{instrument.price}</data>
            <InstrumentMove percent={instrument.movePercent} />
          </li>
        ))}
      </ul>
    </section>
  )
}
