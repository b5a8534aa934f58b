import { z } from 'zod'

/** What a member of staff may be; several at once are allowed. */
export const role = z.enum(['administrator', 'editor', 'factChecker', 'publisher'])
export type Role = z.infer<typeof role>
