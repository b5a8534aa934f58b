import type { Instrument } from './instrument.ts'
import type { Quote } from './quote.ts'

export interface PrintedQuote {
  /** With prefix and separators, e.g. `$1,647.20`. */
  price: string
  /** Signed, two decimals, e.g. `+0.05%`, `−1.81%`, `0.00%`; null when no move is known. */
  move: string | null
  /** The same as a number, rounded as printed. */
  movePercent: number | null
}

/** Commas between thousands, by hand: the runtime's own formatter costs a page some milliseconds. */
const figure = (amount: number, decimals: number): string => {
  const [whole = '', fraction] = amount.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const moveOf = ({ price, previousClose, movePercent }: Quote): number | null => {
  const move =
    previousClose === undefined ? movePercent : ((price - previousClose) / Math.abs(previousClose)) * 100
  if (move === undefined || !Number.isFinite(move)) return null
  return Math.round(move * 100) / 100 + 0
}

const signed = (move: number): string => {
  const sign = move > 0 ? '+' : '−'
  return `${move === 0 ? '' : sign}${figure(Math.abs(move), 2)}%`
}

/** A quote as the strip prints it: the instrument's decimals, comma separators, a true minus sign. */
export const formatQuote = (
  instrument: Pick<Instrument, 'decimals' | 'prefix'>,
  quote: Quote,
): PrintedQuote => {
  const size = figure(Math.abs(quote.price), instrument.decimals)
  const below = quote.price < 0 && /[1-9]/.test(size)
  const movePercent = moveOf(quote)
  return {
    price: `${below ? '−' : ''}${instrument.prefix}${size}`,
    move: movePercent === null ? null : signed(movePercent),
    movePercent,
  }
}
