import type { Instrument } from './instrument.ts'
import { largestMove } from './largestMove.data.ts'
import { quote, type Quote } from './quote.ts'

/** A price as a provider gave it, under our symbol: nothing in it is believed yet. */
export interface ReportedQuote {
  symbol: string
  price: number
  previousClose?: number
  movePercent?: number
  /** ISO 8601. */
  asOf: string
}

/** Clocks differ a little; what lies further ahead is no time of a price. */
const AHEAD = 2 * 60_000
const HIGHEST = 1_000_000_000

const moveOf = ({ price, previousClose, movePercent }: Quote): number =>
  previousClose === undefined ? (movePercent ?? 0) : (price / previousClose - 1) * 100

/**
 * A price that can be printed, or null: it is a positive number, was taken at a time that has been, and
 * has not moved in a day as nothing of its kind ever did.
 */
export const soundQuote = (
  reported: ReportedQuote,
  { kind }: Pick<Instrument, 'kind'>,
  now: Date,
): Quote | null => {
  const { data } = quote.safeParse(reported)
  if (!data || data.price <= 0 || data.price > HIGHEST) return null
  if (Date.parse(data.asOf) > now.getTime() + AHEAD) return null
  return Math.abs(moveOf(data)) <= largestMove[kind] ? data : null
}
