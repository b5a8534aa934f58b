import { formatQuote } from './formatQuote.ts'
import type { Instrument } from './instrument.ts'
import { isStale } from './isStale.ts'
import type { Quote } from './quote.ts'
import type { QuotesSheet } from './quotesSheet.ts'

export interface StripInstrument extends Pick<Instrument, 'symbol' | 'label' | 'proxyFor'> {
  price: string
  movePercent: number | null
  /** When its price was taken, ISO 8601 in UTC; null without a price. */
  asOf: string | null
  /** Its market has traded on since. */
  stale: boolean
}

export interface MarketsStrip {
  /** When the newest price was taken, ISO 8601 in UTC; null when there are none. */
  asOf: string | null
  instruments: StripInstrument[]
}

const stripInstrument = (instrument: Instrument, quote: Quote | undefined, now: Date): StripInstrument => {
  const { symbol, label, proxyFor } = instrument
  const named = { symbol, label, proxyFor }
  if (!quote) return Object.assign(named, { price: '—', movePercent: null, asOf: null, stale: false })
  const { price, movePercent } = formatQuote(instrument, quote)
  const asOf = new Date(quote.asOf).toISOString()
  return Object.assign(named, { price, movePercent, asOf, stale: isStale(instrument, asOf, now) })
}

/**
 * The markets strip in the desk's order, with the time the prices were taken. An instrument without a
 * quote keeps its place with a dash, a stale one its last price with its time; quotes of instruments the
 * desk does not list are left out; without a sheet there is nothing to print.
 */
export const marketsStrip = (
  instruments: Instrument[],
  sheet: QuotesSheet | null,
  now: Date,
): MarketsStrip => {
  if (!sheet) return { asOf: null, instruments: [] }
  const bySymbol = new Map(sheet.quotes.map((one) => [one.symbol, one]))
  return {
    asOf: new Date(sheet.asOf).toISOString(),
    instruments: instruments.map((one) => stripInstrument(one, bySymbol.get(one.symbol), now)),
  }
}
