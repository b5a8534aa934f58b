import { pressScheduled } from '../commands/pressScheduled.ts'
import { taskOf } from './taskOf.ts'

/** Prints the editions that were scheduled for now, or says why not. */
export const pressDue = taskOf({
  slug: 'pressDue',
  everyMinuteIn: 'press',
  run: (payload) => pressScheduled(payload, { now: () => new Date() }),
})
