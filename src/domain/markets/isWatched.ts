import type { Instrument } from './instrument.ts'
import { marketHours } from './marketHours.ts'
import { tradedSince } from './tradedSince.ts'

/** The last prices of a day come in late. */
const AFTERWARDS = 45 * 60_000

/** Whether a provider has something new to say: a market of its instruments trades, or did a moment ago. */
export const isWatched = (
  instruments: readonly Pick<Instrument, 'kind' | 'symbol'>[],
  now: Date,
): boolean => {
  const stretch = { from: now.getTime() - AFTERWARDS, to: now.getTime() }
  return instruments.some((one) => tradedSince(marketHours(one), stretch, 1) > 0)
}
