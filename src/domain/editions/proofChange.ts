import { z } from 'zod'

/** What kinds of thing can differ between a proof and what would be printed now. */
const changed = z.enum([
  'article-added',
  'article-removed',
  'article-moved',
  'headline',
  'text',
  'grounds',
  'section',
  'masthead',
  'after-print',
])

const piece = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })

/** One thing that was changed since a proof: in a sentence, and word by word where it is text. */
export const proofChange = z.object({
  what: changed,
  /** Id of the article; null for what is about the edition. */
  article: z.string().nullable(),
  sentence: z.string(),
  pieces: z.array(piece),
})
export type ProofChange = z.infer<typeof proofChange>
