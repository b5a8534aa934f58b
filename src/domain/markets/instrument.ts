import { z } from 'zod'

/** Something the markets strip quotes. */
export const instrument = z.object({
  /** As the quotes file names it, e.g. `SPY`, `EUR/USD`. */
  symbol: z.string().regex(/^[A-Z0-9][A-Z0-9./-]{0,15}$/),
  /** What the paper calls it; a proxy is shown by its symbol instead. */
  label: z.string().min(1),
  kind: z.enum(['index', 'fund', 'crypto', 'commodity', 'currency']),
  /** What it stands in for, when the price printed is not the price of that; else null. */
  proxyFor: z.string().min(1).nullable(),
  /** Decimal places of its price. */
  decimals: z.int().min(0).max(8),
  /** Set before the price, e.g. `$`; empty for points and rates. */
  prefix: z.string().max(3),
})
export type Instrument = z.infer<typeof instrument>
