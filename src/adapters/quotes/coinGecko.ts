import { z } from 'zod'
import { coinGeckoNames } from './coinGeckoNames.data.ts'
import type { NamedQuote, QuotesAnswer, QuotesProvider } from './quotesProvider.ts'

/**
 * CoinGecko, prices of crypto as JSON: `GET /api/v3/simple/price?ids=…&vs_currencies=usd`, with
 * `include_24hr_change` and `include_last_updated_at` (docs.coingecko.com/v3.0.1/reference/simple-price):
 * `{ "bitcoin": { "usd": 67187.3, "usd_24h_change": 3.63, "last_updated_at": 1711356300 } }`, times in
 * seconds since 1970. Answers change once a minute; a demo key (30 questions a minute, 10,000 a month) goes
 * in the header `x-cg-demo-api-key`; without one there are fewer. Unknown ids are left out, a change that is
 * not known is null. The move is that of the last 24 hours: crypto has no close.
 */
const address = 'https://api.coingecko.com/api/v3/simple/price'

const coin = z.object({
  usd: z.number(),
  usd_24h_change: z.number().nullish(),
  last_updated_at: z.int().min(0).max(100_000_000_000),
})
const answer = z.record(z.string(), z.unknown())

const quoteOf = ([name, value]: [string, unknown]): NamedQuote[] => {
  const { data } = coin.safeParse(value)
  if (!data) return []
  const { usd: price, usd_24h_change: move, last_updated_at: seconds } = data
  const named = { name, price, asOf: new Date(seconds * 1000).toISOString() }
  return [typeof move === 'number' ? { ...named, movePercent: move } : named]
}

const broken = (said: string): QuotesAnswer => ({ quotes: null, refused: 'broken', said })

const read = (text: string): QuotesAnswer => {
  try {
    const { data } = answer.safeParse(JSON.parse(text))
    if (!data) return broken('sent JSON that holds no prices')
    return { quotes: Object.entries(data).flatMap(quoteOf), refused: null }
  } catch {
    return broken('sent something that is not JSON')
  }
}

export const coinGecko: QuotesProvider = {
  name: 'coingecko',
  minutes: 5,
  nameOf: ({ kind, symbol }) => (kind === 'crypto' ? (coinGeckoNames[symbol] ?? null) : null),
  ask: (names, key) => {
    const ids = names.map((one) => encodeURIComponent(one)).join(',')
    const wanted = 'vs_currencies=usd&include_24hr_change=true&include_last_updated_at=true&precision=full'
    const headers = key === '' ? {} : { 'x-cg-demo-api-key': key }
    return { url: `${address}?ids=${ids}&${wanted}`, headers }
  },
  read,
}
