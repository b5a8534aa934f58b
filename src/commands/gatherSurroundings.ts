import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { environment } from '../adapters/environment.ts'
import { currentQuotes } from '../adapters/quotes/currentQuotes.ts'
import { wireHealth } from '../adapters/wireHealth.ts'
import { clocksAt } from '../domain/editions/clocksAt.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import type { PrintedSurroundings } from '../domain/editions/printedSurroundings.ts'
import { deskInstruments } from '../domain/markets/deskInstruments.ts'
import { marketsStrip } from '../domain/markets/marketsStrip.ts'

const quotesNow = async (payload: Payload, now: Date) => {
  const { MONEXUS_QUOTES: quotes, MONEXUS_QUOTES_FILE: file, MONEXUS_DATA_DIR: folder } = environment()
  const { instruments } = await payload.findGlobal({ slug: 'markets', depth: 0 })
  const sheet = await currentQuotes(payload, { quotes, quotesFile: file || resolve(folder, 'quotes.json') })
  return marketsStrip(deskInstruments(instruments), sheet, now)
}

/** The wire's state, the prices and the clocks at a moment, as a release keeps them. */
export const gatherSurroundings = async (
  payload: Payload,
  { clocks }: Pick<Manifest['masthead'], 'clocks'>,
  now: Date,
): Promise<PrintedSurroundings> => {
  const [wire, markets] = await Promise.all([wireHealth(payload, now), quotesNow(payload, now)])
  return { asOf: now.toISOString(), wire, markets, clocks: clocksAt(clocks, now) }
}
