import { readCitedPage } from '../commands/readCitedPage.ts'
import { recheckDue } from '../commands/recheckDue.ts'
import { taskOf } from './taskOf.ts'

/** Looks again at the sources of what is in check, cleared or printed. */
export const lookAgain = taskOf({
  slug: 'lookAgain',
  everyMinuteIn: 'rounds',
  run: (payload) => recheckDue(payload, { now: new Date(), limit: 20, read: readCitedPage }),
})
