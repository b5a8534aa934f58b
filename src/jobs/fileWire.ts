import { fileArrivals } from '../commands/stories/fileArrivals.ts'
import { sweepStories } from '../commands/stories/sweepStories.ts'
import { taskOf } from './taskOf.ts'

/** Files what a crash, or an older newsroom, left unfiled, and carries out decisions left undone. */
export const fileWire = taskOf({
  slug: 'fileWire',
  everyMinuteIn: 'stories',
  run: async (payload) => {
    await fileArrivals(payload)
    await sweepStories(payload)
  },
})
