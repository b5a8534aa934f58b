import { synthesisOrder } from '../../domain/synthesis/synthesisOrder.ts'
import { mostPackItems } from '../../domain/synthesis/orderRequest.ts'
import type { OrderSet } from './firstOrder.ts'

const lengths = synthesisOrder.shape.length

/** Words as they were typed; null for what is no length. */
const lengthOf = (typed: string): number | null => {
  const parsed = lengths.safeParse(typed.trim() === '' ? Number.NaN : Number(typed))
  return parsed.success ? parsed.data : null
}

/** What is still to be mended before it can be ordered, in a sentence; null for nothing. */
export const refusalOfOrder = ({ ticked, length }: OrderSet): string | null => {
  if (ticked.length === 0) return 'Tick the items it is to be made from.'
  const over = ticked.length - mostPackItems
  if (over > 0) return `At most ${String(mostPackItems)} items: leave ${String(over)} out.`
  return lengthOf(length) === null ? 'A length is a number from 40 to 2000 words.' : null
}
