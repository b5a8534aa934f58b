import { z } from 'zod'
import { wireFilter } from './wireFilter.ts'

/** A column of the wire desk: `all`, `section-<id>`, or a filter somebody kept under a name. */
export const deskColumn = z.object({
  key: z.string().regex(/^[\w-]{1,80}$/),
  title: z.string().trim().min(1).max(60),
  filter: wireFilter,
})
export type DeskColumn = z.infer<typeof deskColumn>

/** Where a user's columns stand in Payload's preferences. */
export const columnsKey = 'wire-desk'

/** What stands there; anything else counts as nothing. */
export const keptColumns = z.object({ columns: z.array(deskColumn).min(1).max(12) })
