import { z } from 'zod'
import { synthesisOrder } from './synthesisOrder.ts'

const id = z.string().min(1).max(64)

/** More are no pack but a register. */
export const mostPackItems = 40

/** POST /api/syntheses/order */
export const orderRequest = synthesisOrder.omit({ template: true }).extend({
  items: z.array(id).min(1).max(mostPackItems),
  /** The article to draft for; null for a new one. */
  article: id.nullable().default(null),
  story: id.nullable().default(null),
})
export type OrderRequest = z.infer<typeof orderRequest>

/** The article’s `rev` as whoever acts saw it. */
const rev = z.int().min(0)
const sentence = z.string().regex(/^D\d{1,4}$/)

/** POST /api/syntheses/:id/accept: these sentences, or all that are proposed. */
export const acceptRequest = z.object({ sentences: z.array(sentence).min(1).max(400).optional(), rev })

/** POST /api/syntheses/:id/drop and /quote */
export const sentenceRequest = z.object({ sentence, rev })
