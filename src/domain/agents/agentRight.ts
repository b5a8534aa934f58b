import { z } from 'zod'

/**
 * What a key allows besides reading the wire, its stories and sources, and what is in print: `drafts` is to
 * read what is not printed yet, `propose` to order a draft from wire items. There is no further right.
 */
export const agentRight = z.enum(['drafts', 'propose'])
export type AgentRight = z.infer<typeof agentRight>
