import type { Payload } from 'payload'
import { isEnded } from '../../domain/synthesis/isEnded.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Synthesis } from '../../generated/payload-types.ts'
import { changeSynthesis } from './changeSynthesis.ts'

interface Canceling {
  synthesis: string
  /** Name of whoever cancels. */
  name: string
  now: Date
}

/**
 * Ends a run before it has a draft: its article stays as it is, none is made, and a model that writes is
 * cut off.
 * @throws ActRefused (`synthesis-ended`) for one that ended already
 */
export const cancelSynthesis = async (
  payload: Payload,
  { synthesis, name, now }: Canceling,
): Promise<Synthesis> => {
  const canceled = await changeSynthesis(payload, synthesis, ({ state }) =>
    isEnded(state)
      ? null
      : {
          state: 'canceled',
          reason: `${name} canceled it. Nothing was changed.`,
          endedAt: now.toISOString(),
        },
  )
  if (!canceled)
    throw new ActRefused('synthesis-ended', 'This draft came to its end already. There is nothing to cancel.')
  return canceled
}
