import type { ReactElement } from 'react'
import type { ExchangeView } from '../views/ExchangeView.ts'
import type { MarketsView } from '../views/MarketsView.ts'
import { ExchangeList } from './ExchangeList.tsx'
import { InstrumentAge } from './InstrumentAge.tsx'
import { InstrumentMove } from './InstrumentMove.tsx'
import { InstrumentName } from './InstrumentName.tsx'
import { PrintedTime } from './PrintedTime.tsx'

interface MarketsTableProps {
  markets: MarketsView
  exchanges: readonly ExchangeView[]
}

/** All prices in agate at the foot of the front, as papers always carried them. */
export const MarketsTable = ({ markets, exchanges }: MarketsTableProps): ReactElement | null => {
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
        Moves are since the previous close, those of crypto over a day. A stale price is the last that came
        in, though its market trades on. A proxy is a traded fund that stands in for the index or good it
        follows.
      </p>
      <ExchangeList exchanges={exchanges} />
      <ul className="MarketsTable-list">
        {markets.instruments.map((instrument) => (
          <li className="MarketsTable-row" data-symbol={instrument.symbol} key={instrument.symbol}>
            <span className="MarketsTable-name">
              <InstrumentName instrument={instrument} /> <InstrumentAge instrument={instrument} />
            </span>
            <data value={instrument.price}>{instrument.price}</data>
            <InstrumentMove percent={instrument.movePercent} />
          </li>
        ))}
      </ul>
    </section>
  )
}
