import { releaseEmbargoed } from '../commands/releaseEmbargoed.ts'
import { forgetPushes } from '../commands/notePushTaken.ts'
import { taskOf } from './taskOf.ts'

/** Brings in what was under embargo until now, and forgets pushes that are too old to be sent again. */
export const tendWire = taskOf({
  slug: 'tendWire',
  everyMinuteIn: 'arrivals',
  run: async (payload) => {
    await releaseEmbargoed(payload, new Date())
    await forgetPushes(payload, new Date())
  },
})
