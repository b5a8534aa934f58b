import type { Instrument } from '../../domain/markets/instrument.ts'
import type { ReportedQuote } from '../../domain/markets/soundQuote.ts'

/** A question to a provider. The key, where one is set, is nowhere but in the headers or the address. */
export interface QuotesQuestion {
  url: string
  headers: Readonly<Record<string, string>>
}

/** A reported price under the provider's own name for it. */
export type NamedQuote = Omit<ReportedQuote, 'symbol'> & { name: string }

/** What an answer holds; `refused` in words where it holds no prices at all. */
export type QuotesAnswer =
  { quotes: NamedQuote[]; refused: null } | { quotes: null; refused: 'throttled' | 'broken'; said: string }

/** Somebody who sells or gives away prices. Knows addresses and formats, fetches nothing. */
export interface QuotesProvider {
  name: string
  /** Minutes between two questions. */
  minutes: number
  /** What it calls an instrument; null where it has no price of it. */
  nameOf: (instrument: Pick<Instrument, 'kind' | 'symbol'>) => string | null
  ask: (names: readonly string[], key: string) => QuotesQuestion
  /** Never throws. Prices it does not have are left out. */
  read: (text: string) => QuotesAnswer
}
