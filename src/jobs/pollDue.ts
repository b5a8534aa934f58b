import { pollAgain } from '../commands/pollAgain.ts'
import { pollSources } from '../commands/pollSources.ts'
import { readSource } from '../commands/readSource.ts'
import { taskOf } from './taskOf.ts'

/** Polls the sources whose next poll has come. */
export const pollDue = taskOf({
  slug: 'pollDue',
  everyMinuteIn: 'wire',
  run: (payload) =>
    pollSources(payload, {
      limit: 200,
      fetch: readSource,
      now: () => new Date(),
      chance: Math.random,
      again: () => pollAgain(payload, new Date()),
    }),
})
