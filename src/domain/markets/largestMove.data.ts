import type { Instrument } from './instrument.ts'

/**
 * Per cent in a day, up or down, beyond which a price is taken for an error of its provider: more than
 * any of the kind has moved. The worst day of the S&P 500 was −20.5 (1987), of a currency of the strip
 * −15 (the franc, 2015).
 */
export const largestMove: Readonly<Record<Instrument['kind'], number>> = {
  index: 35,
  fund: 60,
  commodity: 80,
  currency: 30,
  crypto: 300,
}
