import { sweepSyntheses } from '../commands/synthesis/sweepSyntheses.ts'
import { taskOf } from './taskOf.ts'

/** Takes up syntheses that a crash left behind. */
export const synthesesLeft = taskOf({
  slug: 'synthesesLeft',
  everyMinuteIn: 'rounds',
  run: (payload) => sweepSyntheses(payload, new Date()),
})
