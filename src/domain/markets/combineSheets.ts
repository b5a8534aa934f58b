import type { Quote } from './quote.ts'
import type { QuotesSheet } from './quotesSheet.ts'

const isNewer = (one: Quote, other: Quote | undefined): boolean =>
  other === undefined || Date.parse(one.asOf) > Date.parse(other.asOf)

/**
 * One sheet out of several: of each symbol the newest price, of two of one moment the one that is named
 * first. Null where there is no quote at all.
 */
export const combineSheets = (sheets: readonly (QuotesSheet | null)[]): QuotesSheet | null => {
  const newest = new Map<string, Quote>()
  for (const quote of sheets.flatMap((one) => one?.quotes ?? []))
    if (isNewer(quote, newest.get(quote.symbol))) newest.set(quote.symbol, quote)
  const quotes = [...newest.values()]
  const [first] = quotes
  if (!first) return null
  const latest = quotes.reduce((one, other) => (isNewer(other, one) ? other : one), first)
  return { asOf: latest.asOf, quotes }
}
