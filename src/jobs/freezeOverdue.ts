import { freezeWaiting } from '../commands/freezeWaiting.ts'
import { readCitedPage } from '../commands/readCitedPage.ts'
import { taskOf } from './taskOf.ts'

/** Tries again what could not be frozen, and takes up what a crash left waiting. */
export const freezeOverdue = taskOf({
  slug: 'freezeOverdue',
  everyMinuteIn: 'rounds',
  run: (payload) => freezeWaiting(payload, { now: new Date(), limit: 20, read: readCitedPage }),
})
