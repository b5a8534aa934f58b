import { z } from 'zod'

/** How fresh a source is: `late` is worth knowing, `silent` worth a call, `closed` for good. */
export const sourceState = z.enum(['live', 'late', 'silent', 'closed'])
export type SourceState = z.infer<typeof sourceState>
