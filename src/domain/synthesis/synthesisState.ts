import { z } from 'zod'

/** Where a synthesis stands: the last four are ends, and nothing leaves them. */
export const synthesisState = z.enum(['waiting', 'running', 'done', 'failed', 'refused', 'canceled'])
export type SynthesisState = z.infer<typeof synthesisState>
