import { environment } from '../adapters/environment.ts'
import { quotesProviders } from '../adapters/quotes/quotesProviders.ts'
import { readQuotes } from '../commands/readQuotes.ts'
import { refreshQuotes } from '../commands/refreshQuotes.ts'
import { taskOf } from './taskOf.ts'

/** Asks the providers of quotes whose time has come. */
export const quotesDue = taskOf({
  slug: 'quotesDue',
  everyMinuteIn: 'markets',
  run: (payload) =>
    refreshQuotes(payload, quotesProviders(environment()), {
      fetch: readQuotes,
      now: () => new Date(),
      chance: Math.random,
    }),
})
