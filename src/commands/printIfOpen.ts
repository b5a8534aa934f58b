import type { Payload } from 'payload'
import { type BreakingOrder, printBreaking } from './printBreaking.ts'

/**
 * Prints what was published into an edition that is out already; one that is still planned waits for its
 * press. Answers why it was not printed, in a sentence; null when all is as it should be.
 */
export const printIfOpen = async (payload: Payload, order: BreakingOrder): Promise<string | null> => {
  try {
    await printBreaking(payload, order)
    return null
  } catch (error) {
    const why = error instanceof Error ? error.message : 'The press failed.'
    return `It is published, but its edition could not be printed again. ${why}`
  }
}
