import { proposeUpdates } from '../commands/synthesis/rolling/proposeUpdates.ts'
import { taskOf } from './taskOf.ts'

/** Looks whether stories of printed articles have changed since they were written; prints nothing. */
export const updatesDue = taskOf({
  slug: 'updatesDue',
  everyMinuteIn: 'updates',
  run: (payload) => proposeUpdates(payload, new Date()),
})
