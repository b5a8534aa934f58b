import { z } from 'zod'

const quietSource = z.object({
  code: z.string(),
  name: z.string(),
  state: z.enum(['late', 'silent', 'closed']),
  since: z.string().nullable(),
})

const instrument = z.object({
  symbol: z.string(),
  label: z.string(),
  price: z.string(),
  movePercent: z.number().nullable(),
  proxyFor: z.string().nullable(),
  asOf: z.string().nullable(),
  stale: z.boolean(),
})

/** What stood round the articles when a release was made: the wire's state, prices and clocks. */
export const printedSurroundings = z.object({
  asOf: z.iso.datetime(),
  /** Which sources were quiet. */
  wire: z.object({ quiet: z.array(quietSource), more: z.int(), wholeSince: z.string().nullable() }),
  /** In the desk's order; without instruments when no prices had come in. */
  markets: z.object({ asOf: z.string().nullable(), instruments: z.array(instrument) }),
  clocks: z.array(
    z.object({ label: z.string(), zone: z.string(), time: z.string(), abbreviation: z.string() }),
  ),
})
export type PrintedSurroundings = z.infer<typeof printedSurroundings>
