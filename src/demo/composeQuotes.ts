import { defaultInstruments } from '../domain/markets/defaultInstruments.data.ts'
import { instantAt } from '../domain/markets/instantAt.ts'
import { nyseCalendar } from '../domain/markets/nyseCalendar.data.ts'
import type { QuotesSheet } from '../domain/markets/quotesSheet.ts'
import { tradingSessions } from '../domain/markets/tradingSessions.ts'
import { quotes } from './quotes.data.ts'

const DAY_MS = 86_400_000
const LONGEST_CLOSURE = 10

/**
 * The demo's quotes file: an invented price for every instrument of the strip, all taken at the last
 * close of the New York exchange before `now` (or at `now` beyond the published calendar).
 */
export function composeQuotes(now: Date): QuotesSheet {
  const asOf = lastClose(now).toISOString()
  const known = defaultInstruments.flatMap(({ symbol }) => {
    const quote = quotes[symbol]
    return quote ? [{ symbol, ...quote, asOf }] : []
  })
  return { asOf, quotes: known }
}

function lastClose(now: Date): Date {
  for (let ago = 0; ago <= LONGEST_CLOSURE; ago += 1) {
    const date = new Date(now.getTime() - ago * DAY_MS).toISOString().slice(0, 10)
    const last = tradingSessions(nyseCalendar, date).at(-1)
    const close = last && instantAt(date, last.closes, nyseCalendar.timeZone)
    if (close && close <= now) return close
  }
  return now
}
