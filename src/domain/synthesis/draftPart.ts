import { z } from 'zod'

/** The paper’s form, in its order. */
export const draftPart = z.enum(['happened', 'sides', 'contested', 'unknown', 'context'])
export type DraftPart = z.infer<typeof draftPart>
