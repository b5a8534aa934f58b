import { z } from 'zod'
import { pollOutcome } from '../wire/pollOutcome.ts'
import { quotesSheet } from './quotesSheet.ts'

const moment = z.iso.datetime({ offset: true })
const validator = z.string().nullable()

/**
 * What is kept of a provider of quotes between two questions, for every process to read: its last
 * prices, how it answered, and when it may be asked again. It holds no key and no address.
 */
export const heldQuotes = z.object({
  sheet: quotesSheet.nullable(),
  /** What its server calls the copy we have, and of which question (a hash) it is the answer. */
  copy: z.object({ question: z.string(), etag: validator, lastModified: validator }).nullable(),
  outcome: pollOutcome,
  /** How the last question went, as an editor is told it. */
  said: z.string(),
  askedAt: moment,
  nextAt: moment,
  /** Questions in a row that went wrong. */
  faults: z.int().min(0),
})
export type HeldQuotes = z.infer<typeof heldQuotes>

/** Where it is kept in Payload's key-value table. */
export const heldQuotesKey = (provider: string): string => `quotes:${provider}`
