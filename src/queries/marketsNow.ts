import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { deskInstruments } from '../domain/markets/deskInstruments.ts'
import { marketsStrip } from '../domain/markets/marketsStrip.ts'
import type { ExchangeView } from '../site/views/ExchangeView.ts'
import type { MarketsView } from '../site/views/MarketsView.ts'
import { currentQuotes, type QuotesSettings } from '../adapters/quotes/currentQuotes.ts'
import { exchangeViews } from './exchangeViews.ts'

/** What an open page is told of the markets. */
export interface MarketsNow {
  /**
   * Another one when a price, its time, its staleness or the phase of an exchange changes; the minutes
   * that a countdown runs down change nothing.
   */
  digest: string
  markets: MarketsView
  exchanges: ExchangeView[]
}

const digestOf = (markets: MarketsView, exchanges: readonly ExchangeView[]): string => {
  const phases = exchanges.map(({ code, open, note }) => [code, open, note])
  return createHash('sha256')
    .update(JSON.stringify([markets, phases]))
    .digest('base64url')
}

/** Prices and exchanges as they stand at a moment. */
export const marketsNow = async (
  payload: Payload,
  settings: QuotesSettings,
  now: Date,
): Promise<MarketsNow> => {
  const { instruments } = await payload.findGlobal({ slug: 'markets', depth: 0 })
  const sheet = await currentQuotes(payload, settings)
  const markets = marketsStrip(deskInstruments(instruments), sheet, now)
  const exchanges = exchangeViews(now)
  return { digest: digestOf(markets, exchanges), markets, exchanges }
}
