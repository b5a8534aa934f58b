import type { ExchangeView } from './ExchangeView.ts'
import type { MarketsView } from './MarketsView.ts'

/** The markets as they are told to open pages, which count the minutes themselves. */
export interface LiveMarkets {
  markets: MarketsView
  exchanges: ExchangeView[]
}
