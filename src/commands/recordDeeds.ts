import type { PayloadRequest } from 'payload'
import type { Deed } from '../domain/audit/eventRecord.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { recordEvent } from './recordEvent.ts'

/**
 * Puts what was done on record, under the name of whoever asked for it. It stands already: where it
 * cannot be recorded it is not undone, but the log tells it whole, and the audit will name its subject
 * as one that no event accounts for.
 */
export const recordDeeds = async (
  { payload, user }: PayloadRequest,
  subject: string,
  deeds: Deed[],
): Promise<void> => {
  for (const deed of deeds)
    try {
      await recordEvent(payload, { ...deed, actor: idOf(user), subject })
    } catch (error) {
      payload.logger.error(
        { err: error, subject, ...deed },
        'An act was done and could not be put on record.',
      )
      return
    }
}
