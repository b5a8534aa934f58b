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
  /** How many of the rows are new on the wire; they come first. */
  came: z.number().int(),
  /** True when more came than is told: a column is then read anew. */
  isMore: z.boolean(),
  /** True when more changed than is told: rows that are held are then read anew. */
  hasMoreChanged: z.boolean(),
})
export type WireNews = z.infer<typeof wireNews>

/** Rows asked for by their ids, as they are now. */
export const rowsAsked = z.object({ ids: z.array(z.string().min(1).max(64)).max(300) })

export const wireRows = z.object({ rows: z.array(wireRow) })
export type WireRows = z.infer<typeof wireRows>
