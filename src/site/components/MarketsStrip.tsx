import type { ReactElement } from 'react'
import type { MarketsView } from '../views/MarketsView.ts'
import { InstrumentAge } from './InstrumentAge.tsx'
import { InstrumentMove } from './InstrumentMove.tsx'
import { InstrumentName } from './InstrumentName.tsx'
import { PrintedTime } from './PrintedTime.tsx'

/** Prices in one line across the page, with the time they were taken. */
export const MarketsStrip = ({ markets }: { markets: MarketsView }): ReactElement | null => {
  if (markets.instruments.length === 0) return null
  return (
    <section className="MarketsStrip strip" aria-label="Markets">
      <p className="strip-title label">
        Markets{' '}
        {markets.asOf !== null && (
          <span className="MarketsStrip-asOf">
            as of <PrintedTime at={markets.asOf} form="recent" />
          </span>
        )}
      </p>
      <ul className="strip-track" tabIndex={0} aria-label="Prices and moves since the previous close">
        {markets.instruments.map((instrument) => (
          <li
            className={instrument.stale ? 'MarketsStrip-item MarketsStrip-stale' : 'MarketsStrip-item'}
            data-symbol={instrument.symbol}
            key={instrument.symbol}
          >
            <InstrumentName instrument={instrument} />
            <data value={instrument.price}>{instrument.price}</data>
            <InstrumentMove percent={instrument.movePercent} />
            <InstrumentAge instrument={instrument} />
          </li>
        ))}
      </ul>
    </section>
  )
}
