import { z } from 'zod'
import { visibleLetters } from './visibleLetters.ts'

/** The findings a publisher may answer for: those the house’s policy makes, and evidence that cannot be had. */
export const waivableCode = z.enum(['evidence-missing', 'single-origin'])

/** Letters a reason needs that readers see. */
const shortest = 20

/** A publisher’s word that an article is printed in spite of a finding. */
export const waiver = z.object({
  code: waivableCode,
  /** Id of the provenance link it is about; null when it is about the article. */
  link: z.string().nullable(),
  reason: z
    .string()
    .trim()
    .max(2000)
    .refine((text) => visibleLetters(text) >= shortest),
})
export type Waiver = z.infer<typeof waiver>

/** Missing evidence is waived for one link, a single origin for the article. */
export const namesItsLink = ({ code, link }: Pick<Waiver, 'code' | 'link'>): boolean =>
  (code === 'evidence-missing') === (link !== null)
