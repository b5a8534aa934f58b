import { z } from 'zod'

/** What stands where an article stood that was taken down: its address and why, never its text. */
export const tombstone = z.object({
  /** The article's id. */
  article: z.string(),
  /** The slugs of its address. */
  section: z.string(),
  slug: z.string(),
  headline: z.string(),
  reason: z.string(),
  at: z.iso.datetime(),
})
export type Tombstone = z.infer<typeof tombstone>
