import { formatQuote } from './formatQuote.ts'
import type { Instrument } from './instrument.ts'
import type { Quote } from './quote.ts'
import type { QuotesSheet } from './quotesSheet.ts'

export interface StripInstrument extends Pick<Instrument, 'symbol' | 'label' | 'proxyFor'> {
  price: string
  movePercent: number | null
}

export interface MarketsStrip {
  /** When the prices were taken, ISO 8601 in UTC; null when there are none. */
  asOf: string | null
  instruments: StripInstrument[]
}

const stripInstrument = (instrument: Instrument, quote: Quote | undefined): StripInstrument => {
  const { symbol, label, proxyFor } = instrument
  if (!quote) return { symbol, label, proxyFor, price: '—', movePercent: null }
  const { price, movePercent } = formatQuote(instrument, quote)
  return { symbol, label, proxyFor, price, movePercent }
}

/**
 * The markets strip in the desk's order, with the time the prices were taken. An instrument without a
 * quote keeps its place with a dash; quotes of instruments the desk does not list are left out; without
 * a sheet there is nothing to print.
 */
export const marketsStrip = (instruments: Instrument[], sheet: QuotesSheet | null): MarketsStrip => {
  if (!sheet) return { asOf: null, instruments: [] }
  const bySymbol = new Map(sheet.quotes.map((one) => [one.symbol, one]))
  return {
    asOf: new Date(sheet.asOf).toISOString(),
    instruments: instruments.map((one) => stripInstrument(one, bySymbol.get(one.symbol))),
  }
}
