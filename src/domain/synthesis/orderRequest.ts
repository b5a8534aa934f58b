import { z } from 'zod'
import { holdsPlainSigns } from '../editions/publicWords.ts'
import { synthesisOrder } from './synthesisOrder.ts'

const id = z.string().min(1).max(64)

/** More are no pack but a register. */
export const mostPackItems = 40

const plain = (what: string) => ({
  message: `Leave out of the ${what} the signs that turn text around, and those that cannot be kept.`,
})
const { angle, headline } = synthesisOrder.shape

/** Words of an order as they may come in: what is on record already is read as it is. */
export const wordsInOrder = {
  angle: angle.refine(holdsPlainSigns, plain('angle')),
  headline: headline.refine((words) => words === undefined || holdsPlainSigns(words), plain('headline')),
}

/** POST /api/syntheses/order */
export const orderRequest = synthesisOrder.omit({ template: true }).extend({
  ...wordsInOrder,
  items: z.array(id).min(1).max(mostPackItems),
  /** The article to draft for; null for a new one. */
  article: id.nullable().default(null),
  story: id.nullable().default(null),
})
export type OrderRequest = z.infer<typeof orderRequest>
