import { z } from 'zod'

/** What was said in public of an article after it was printed. */
export const printedCorrection = z.object({
  /** The article's id. */
  article: z.string(),
  kind: z.enum(['correction', 'update']),
  /** Empty for an update. */
  whatWasWrong: z.string(),
  whatChanged: z.string(),
  at: z.iso.datetime(),
})
export type PrintedCorrection = z.infer<typeof printedCorrection>
