import { z } from 'zod'
import { wireFilter } from './wireFilter.ts'
import { wireRow } from './wireRow.ts'

/** The last moment a date can hold, in milliseconds (ECMA-262). */
const lastMoment = 8_640_000_000_000_000

/**
 * What is asked after a page: all that came or changed since, itself or in its story, and which of it
 * belongs to which column.
 */
export const newsAsked = z.object({
  since: z.number().int().min(0).max(lastMoment),
  columns: z.array(wireFilter).max(12),
})
export type NewsAsked = z.infer<typeof newsAsked>

export const wireNews = z.object({
  at: z.number(),
  rows: z.array(wireRow),
  /** For each column asked after, the ids among those rows that it shows. */
  columns: z.array(z.array(z.string())),
  /** True when more changed than is told: a column is then read anew. */
  isMore: z.boolean(),
})
export type WireNews = z.infer<typeof wireNews>
