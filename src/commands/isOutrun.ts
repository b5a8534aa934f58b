import { z } from 'zod'
import { isWriteConflict } from './retryConflict.ts'

/** By its code: a refusal of another copy of our modules is no instance of our own. */
const outrun = z.looseObject({
  data: z.looseObject({ code: z.enum(['stale-edit', 'save-busy']) }),
})

/** True when a save failed only because somebody else saved the same document at that moment. */
export const isOutrun = (error: unknown): boolean => isWriteConflict(error) || outrun.safeParse(error).success
