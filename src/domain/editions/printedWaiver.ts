import { z } from 'zod'
import { waivableCode } from '../publication/waiver.ts'

/** A publisher's word, by name, that an article went to print in spite of a finding. */
export const printedWaiver = z.object({
  code: waivableCode,
  /** Printed number of the link it is about; null when it is about the article. */
  link: z.int().min(1).nullable(),
  reason: z.string(),
  at: z.string().nullable(),
  /** The name is null once the account is gone. */
  by: z.object({ role: z.literal('publisher'), name: z.string().nullable() }),
})
export type PrintedWaiver = z.infer<typeof printedWaiver>
