import type { Payload } from 'payload'
import type { SynthesisOrder } from '../../domain/synthesis/synthesisOrder.ts'

/** Tokens that models read and wrote today (UTC) by the records of all runs; 0 for an engine that uses none. */
export const spentToday = async (payload: Payload, { engine }: SynthesisOrder): Promise<number> => {
  if (engine !== 'model') return 0
  const day = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`
  const { docs } = await payload.find({
    collection: 'syntheses',
    where: { and: [{ engine: { equals: 'model' } }, { startedAt: { greater_than_equal: day } }] },
    depth: 0,
    pagination: false,
    select: { tokensIn: true, tokensOut: true },
  })
  return docs.reduce((sum, { tokensIn, tokensOut }) => sum + (tokensIn ?? 0) + (tokensOut ?? 0), 0)
}
