import { hoursOfWeek } from './hoursOfWeek.ts'
import { rhythm } from './learnRhythm.ts'

/** How long a source is usually silent at this hour of the week, in milliseconds; null where that is not known. */
export const usualGap = (known: unknown, now: Date): number | null => {
  const at = now.getTime()
  const [present] = hoursOfWeek(at, at + 1)
  return rhythm.safeParse(known).data?.hours[present?.hour ?? -1] ?? null
}
