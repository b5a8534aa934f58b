import type { Instrument } from '../../domain/markets/instrument.ts'
import type { Quote } from '../../domain/markets/quote.ts'
import { soundQuote } from '../../domain/markets/soundQuote.ts'
import type { NamedQuote, QuotesProvider } from './quotesProvider.ts'

export interface SortedQuotes {
  sound: Quote[]
  /** Symbols whose price cannot be right. */
  unsound: string[]
  missing: string[]
}

interface Given {
  provider: QuotesProvider
  quotes: readonly NamedQuote[]
  now: Date
}

const LONGEST_LIST = 12

/** Gives each instrument that was asked for its price, where there is one that can be right. */
export const sortQuotes = (asked: readonly Instrument[], { provider, quotes, now }: Given): SortedQuotes => {
  const byName = new Map(quotes.map(({ name, ...reported }) => [name, reported]))
  const sorted: SortedQuotes = { sound: [], unsound: [], missing: [] }
  for (const instrument of asked) {
    const { symbol } = instrument
    const reported = byName.get(provider.nameOf(instrument) ?? '')
    const sound = reported && soundQuote(Object.assign({ symbol }, reported), instrument, now)
    if (sound) sorted.sound.push(sound)
    else (reported ? sorted.unsound : sorted.missing).push(symbol)
  }
  return sorted
}

const listOf = (symbols: readonly string[]): string => {
  const more = symbols.length - LONGEST_LIST
  const listed = symbols.slice(0, LONGEST_LIST).join(', ')
  return more > 0 ? `${listed} and ${String(more)} more` : listed
}

/** As an editor is told it: `28 prices read. None for IXIC, NDX.` */
export const sayQuotes = ({ sound, unsound, missing }: SortedQuotes): string => {
  const read = sound.length === 1 ? '1 price read.' : `${String(sound.length)} prices read.`
  const none = missing.length > 0 ? ` None for ${listOf(missing)}.` : ''
  return `${read}${none}${unsound.length > 0 ? ` Not believed: ${listOf(unsound)}.` : ''}`
}
