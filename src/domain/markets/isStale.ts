import type { Instrument } from './instrument.ts'
import { marketHours } from './marketHours.ts'
import { tradedSince } from './tradedSince.ts'

/** Free prices come a quarter of an hour late; a few minutes more are the way to us. */
const KEEPS = 20 * 60_000

/**
 * Whether a price no longer says how its market stands: twenty minutes of trade or more have passed since
 * it was taken (`asOf`, ISO 8601). A Friday's close is good until Monday's trade, a price from before lunch
 * until after it.
 */
export const isStale = (
  instrument: Pick<Instrument, 'kind' | 'symbol'>,
  asOf: string,
  now: Date,
): boolean => {
  const span = { from: Date.parse(asOf), to: now.getTime() }
  return tradedSince(marketHours(instrument), span, KEEPS) >= KEEPS
}
