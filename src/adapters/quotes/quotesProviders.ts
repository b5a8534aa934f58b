import type { Environment } from '../environment.ts'
import { coinGecko } from './coinGecko.ts'
import type { QuotesProvider } from './quotesProvider.ts'
import { stooq } from './stooq.ts'

/** A provider the newsroom chose, with its key; empty where it needs none. */
export interface ChosenProvider {
  provider: QuotesProvider
  key: string
}

type Settings = Pick<Environment, 'MONEXUS_QUOTES' | 'MONEXUS_STOOQ_KEY' | 'MONEXUS_COINGECKO_KEY'>

/** The providers that `MONEXUS_QUOTES` names, in its order. */
export const quotesProviders = (settings: Settings): ChosenProvider[] => {
  const known: ChosenProvider[] = [
    { provider: stooq, key: settings.MONEXUS_STOOQ_KEY },
    { provider: coinGecko, key: settings.MONEXUS_COINGECKO_KEY },
  ]
  return settings.MONEXUS_QUOTES.flatMap((name) => known.filter(({ provider }) => provider.name === name))
}
