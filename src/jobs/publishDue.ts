import { publishScheduled } from '../commands/publishScheduled.ts'
import { taskOf } from './taskOf.ts'

/** Publishes what was scheduled for now, or says why not. */
export const publishDue = taskOf({
  slug: 'publishDue',
  everyMinuteIn: 'press',
  run: (payload) => publishScheduled(payload, { now: () => new Date() }),
})
