import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const attempts = 20
/**
 * SQLite gave up waiting for its turn, or two saves put the rows of one document back at once: each had
 * taken them away first, and ids of rows never meet otherwise.
 */
const refusedTurn = z.looseObject({ code: z.enum(['SQLITE_BUSY', 'SQLITE_CONSTRAINT_PRIMARYKEY']) })
/** MongoDB's WriteConflict; the adapters hand these on and never try again. */
const conflict = z.union([
  refusedTurn,
  z.looseObject({ cause: refusedTurn }),
  z.looseObject({ code: z.literal(112) }),
  z.looseObject({ codeName: z.literal('WriteConflict') }),
  z.looseObject({ message: z.string().regex(/write conflict/i) }),
])

/** True when the database gave up because somebody else wrote at the same moment. */
export const isWriteConflict = (error: unknown): boolean => conflict.safeParse(error).success

/** Does a thing that may be repeated, again while others write at the same moment. */
export const retryConflict = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await act()
    } catch (error) {
      if (!isWriteConflict(error) || attempt === attempts) throw error
      await pause(Math.random() * 30 * attempt)
    }
}
