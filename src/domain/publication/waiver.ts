import { z } from 'zod'

/** The findings a publisher may answer for: those the house’s policy makes, and evidence that cannot be had. */
export const waivableCode = z.enum(['evidence-missing', 'single-origin'])

/** A publisher’s word that an article is printed in spite of a finding. */
export const waiver = z.object({
  code: waivableCode,
  /** Id of the provenance link it is about; null when it is about the article. */
  link: z.string().nullable(),
  reason: z.string().trim().min(20).max(2000),
})
export type Waiver = z.infer<typeof waiver>
