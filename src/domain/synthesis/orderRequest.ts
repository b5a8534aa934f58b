import { z } from 'zod'
import { synthesisOrder } from './synthesisOrder.ts'

const id = z.string().min(1).max(64)

/** More are no pack but a register. */
export const mostPackItems = 40

/** POST /api/syntheses/order */
export const orderRequest = synthesisOrder.extend({
  items: z.array(id).min(1).max(mostPackItems),
  /** The article to draft for; null for a new one. */
  article: id.nullable().default(null),
  story: id.nullable().default(null),
})
export type OrderRequest = z.infer<typeof orderRequest>
