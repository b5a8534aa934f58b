import type { Payload } from 'payload'
import { type BreakingOrder, printBreaking } from './printBreaking.ts'

interface Published extends Omit<BreakingOrder, 'edition'> {
  /** The edition's id; null for what is meant for none. */
  edition: string | null
}

/**
 * Prints what was published into an edition that is out already; one that is still planned waits for its
 * press. Answers why it was not printed, in a sentence; null when all is as it should be.
 */
export const printIfOpen = async (
  payload: Payload,
  { edition: id, ...order }: Published,
): Promise<string | null> => {
  const asked = { collection: 'editions', id: id ?? '', depth: 0, joins: false, disableErrors: true } as const
  const edition = id === null ? null : await payload.findByID(asked)
  if (!edition || edition.status !== 'open') return null
  try {
    await printBreaking(payload, { ...order, edition })
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : 'The press failed.'
    return `It is published, but its edition could not be printed again. ${why}`
  }
}
