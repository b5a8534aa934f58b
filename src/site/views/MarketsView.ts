export interface InstrumentView {
  /** What was quoted, e.g. `SPY`. */
  symbol: string
  /** What the paper calls it, e.g. `Gold`; a proxy is shown by its symbol instead. */
  label: string
  /** Already formatted, e.g. `25,477` or `$1,647`. */
  price: string
  /** Signed move since the previous close in per cent; null when unknown. */
  movePercent: number | null
  /** What the instrument stands in for, e.g. `S&P 500`; null when it is quoted itself. */
  proxyFor: string | null
  /** When its price was taken, ISO 8601 in UTC; null when it has none. */
  asOf: string | null
  /** Its market has traded on since: the price is the last one known, and says so. */
  stale: boolean
}

/** The markets strip: instruments in the desk's order and the time their prices were taken. */
export interface MarketsView {
  /** When the newest price was taken, ISO 8601 in UTC; null when no quotes have come in. */
  asOf: string | null
  instruments: InstrumentView[]
}
