import { recentTime } from '../../domain/editions/recentTime.ts'
import { utcTime } from '../text/utcTime.ts'
import type { LiveMarkets } from '../views/LiveMarkets.ts'
import { hearLine } from './hearLine.ts'
import { keepExchange } from './keepExchange.ts'
import { keepInstrument } from './keepInstrument.ts'

const every = (name: string, value: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[${name}="${CSS.escape(value)}"]`),
]

const keepTimes = (asOf: string): void => {
  for (const time of document.querySelectorAll<HTMLTimeElement>(
    '.MarketsStrip-asOf time, .MarketsTable > .meta time',
  )) {
    time.dateTime = asOf
    time.textContent = time.closest('.MarketsTable') ? utcTime.full(asOf) : recentTime(asOf, new Date())
  }
}

/** Keeps prices and exchanges going wherever the page shows them, each in its place. */
export const keepMarkets = (): void => {
  hearLine('markets', (data) => {
    const { markets, exchanges } = data as LiveMarkets
    if (markets.asOf !== null) keepTimes(markets.asOf)
    for (const instrument of markets.instruments)
      for (const row of every('data-symbol', instrument.symbol)) keepInstrument(row, instrument)
    for (const exchange of exchanges)
      for (const place of every('data-exchange', exchange.code)) keepExchange(place, exchange)
  })
}
