import type { Payload } from 'payload'
import type { ChosenProvider } from '../adapters/quotes/quotesProviders.ts'
import { deskInstruments } from '../domain/markets/deskInstruments.ts'
import { heldQuotes, heldQuotesKey, type HeldQuotes } from '../domain/markets/heldQuotes.ts'
import type { Instrument } from '../domain/markets/instrument.ts'
import { isWatched } from '../domain/markets/isWatched.ts'
import { isWell } from '../domain/wire/pollOutcome.ts'
import { askForQuotes, type QuotesTools } from './askForQuotes.ts'
import { underClaim } from './underClaim.ts'

/** Milliseconds; longer than one answer can take, with its turn at the host. */
const holds = 120_000

const isDue = (held: HeldQuotes | null, instruments: readonly Instrument[], now: Date): boolean => {
  if (instruments.length === 0) return false
  if (held && Date.parse(held.nextAt) > now.getTime()) return false
  return !held?.sheet || isWatched(instruments, now)
}

const refresh = async (
  payload: Payload,
  { chosen, instruments }: { chosen: ChosenProvider; instruments: readonly Instrument[] },
  tools: QuotesTools,
): Promise<boolean> => {
  const { provider } = chosen
  const key = heldQuotesKey(provider.name)
  const held = heldQuotes.safeParse(await payload.kv.get(key)).data ?? null
  const asked = instruments.filter((one) => provider.nameOf(one) !== null)
  if (!isDue(held, asked, tools.now())) return false
  const next = await askForQuotes({ chosen, held, asked }, tools)
  await payload.kv.set(key, next)
  if (!isWell(next.outcome))
    payload.logger.warn({ provider: provider.name, said: next.said }, 'No new quotes: the last ones stand.')
  return true
}

/**
 * Asks the providers whose time has come for the prices of the desk’s instruments and keeps what they said,
 * for every process to read. Each by itself: what one cannot answer keeps its last prices and nobody else
 * waiting. Safe to repeat, by any number of workers at once. Answers how many were asked.
 */
export const refreshQuotes = async (
  payload: Payload,
  providers: readonly ChosenProvider[],
  tools: QuotesTools,
): Promise<number> => {
  if (providers.length === 0) return 0
  const markets = await payload.findGlobal({ slug: 'markets', depth: 0 })
  const instruments = deskInstruments(markets.instruments)
  const inTurn = async (chosen: ChosenProvider): Promise<boolean> => {
    const { name } = chosen.provider
    try {
      const act = () => refresh(payload, { chosen, instruments }, tools)
      return (await underClaim(payload, { name: heldQuotesKey(name), holds }, act)) === true
    } catch (error) {
      payload.logger.error({ err: error, provider: name }, 'Quotes could not be kept.')
      return false
    }
  }
  const asked = await Promise.all(providers.map(inTurn))
  return asked.filter(Boolean).length
}
