import { instantAt } from '../../domain/markets/instantAt.ts'
import { parseCsvLine } from './parseCsvLine.ts'
import type { NamedQuote, QuotesAnswer, QuotesProvider } from './quotesProvider.ts'
import { stooqNames } from './stooqNames.data.ts'

/**
 * Stooq, prices as CSV: `https://stooq.com/q/l/?s=spy.us+^ndx&f=sd2t2ohlcvp&h&e=csv`. The fields asked for
 * are symbol, date, time, open, high, low, close, volume and previous close; `h` heads them with a line of
 * names; symbols are joined by `+`. Dates and times are Warsaw's, `N/D` stands for what it has not. US
 * listings end in `.us`, currency pairs are six letters, indices begin with `^`. Past its daily limit it
 * answers 200 with a sentence. Stooq has no manual of this address: the format is as its site's own export
 * and the clients that read it have it.
 */
const address = 'https://stooq.com/q/l/'
const zone = 'Europe/Warsaw'
const columns = ['Symbol', 'Date', 'Time', 'Open', 'High', 'Low', 'Close', 'Volume']
const [SYMBOL, DATE, TIME, CLOSE, PREVIOUS] = [0, 1, 2, 6, 8]

const numberIn = (cell = ''): number | null => (/^\d{1,12}(\.\d{1,12})?$/.test(cell) ? Number(cell) : null)

const timeIn = (date = '', time = ''): string | null => {
  const clock = /^(\d\d:\d\d):(\d\d)$/.exec(time)
  const minute = clock && instantAt(date, clock[1] ?? '', zone)
  return minute && new Date(minute.getTime() + Number(clock[2]) * 1000).toISOString()
}

const quoteIn = (line: string): NamedQuote[] => {
  const cells = parseCsvLine(line) ?? []
  const price = numberIn(cells[CLOSE])
  const asOf = timeIn(cells[DATE], cells[TIME])
  const previousClose = numberIn(cells[PREVIOUS])
  if (price === null || asOf === null) return []
  const named = { name: (cells[SYMBOL] ?? '').toLowerCase(), price, asOf }
  return [previousClose ? { ...named, previousClose } : named]
}

const isHeading = (line: string): boolean => {
  const cells = parseCsvLine(line) ?? []
  return columns.every((name, at) => cells[at] === name)
}

const read = (text: string): QuotesAnswer => {
  const [first = '', ...lines] = text.split(/\r\n|\n|\r/)
  if (/daily hits limit/i.test(first))
    return { quotes: null, refused: 'throttled', said: 'says that its daily limit is reached' }
  if (!isHeading(first))
    return { quotes: null, refused: 'broken', said: 'sent something else than a table of prices' }
  return { quotes: lines.flatMap(quoteIn), refused: null }
}

const nameOf: QuotesProvider['nameOf'] = ({ kind, symbol }) => {
  if (kind === 'fund') return `${symbol.toLowerCase()}.us`
  if (kind === 'currency')
    return /^[A-Z]{3}\/[A-Z]{3}$/.test(symbol) ? symbol.replace('/', '').toLowerCase() : null
  return kind === 'index' ? (stooqNames[symbol] ?? null) : null
}

export const stooq: QuotesProvider = {
  name: 'stooq',
  minutes: 3,
  nameOf,
  ask: (names, key) => {
    const wanted = names.map((one) => encodeURIComponent(one)).join('+')
    const paid = key === '' ? '' : `&apikey=${encodeURIComponent(key)}`
    return { url: `${address}?s=${wanted}&f=sd2t2ohlcvp&h&e=csv${paid}`, headers: {} }
  },
  read,
}
