import type { Payload } from 'payload'
import { dropClaim, takeClaim } from './takeClaim.ts'

export interface Held {
  name: string
  /** Milliseconds; longer than the act can take. */
  holds: number
}

/**
 * Does a thing that only one worker may do at a time, whatever process it runs in; null when another
 * is at it. Who crashes in the middle holds up the others no longer than `holds`.
 */
export const underClaim = async <Result>(
  payload: Payload,
  { name, holds }: Held,
  act: () => Promise<Result>,
): Promise<Result | null> => {
  if (!(await takeClaim({ payload, context: {} }, name, holds))) return null
  try {
    return await act()
  } finally {
    await dropClaim(payload, name)
  }
}
