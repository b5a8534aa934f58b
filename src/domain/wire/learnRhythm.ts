import { z } from 'zod'
import { hoursOfWeek } from './hoursOfWeek.ts'

/** How long a source is usually silent, in milliseconds, by hour of the week; null where that is not known. */
export const rhythm = z.object({
  learntAt: z.iso.datetime(),
  hours: z.array(z.number().positive().nullable()).length(168),
})
export type Rhythm = z.infer<typeof rhythm>

/** With fewer items nothing can be said of a source's habits. */
const FEWEST = 20
/** A longer silence was a holiday or a fault, not a habit. */
const LONGEST_GAP = 7 * 24 * 3_600_000

interface Heard {
  gap: number
  length: number
}

/** The gap within which half of the time in this hour lies: many short gaps fill no more than one long one. */
const medianOf = (heard: readonly Heard[]): number | null => {
  const half = heard.reduce((sum, { length }) => sum + length, 0) / 2
  let passed = 0
  for (const { gap, length } of [...heard].sort((one, other) => one.gap - other.gap)) {
    passed += length
    if (passed >= half) return gap
  }
  return null
}

/**
 * The rhythm of a source: the median gap between its items by hour of the week (UTC), every hour
 * weighing each gap by how much of it the gap fills; so the hours of a night that is always silent know
 * that it is as long as it is. `times` are ISO 8601, in any order; null with fewer than 20 of them.
 */
export function learnRhythm(times: readonly string[], now: Date): Rhythm | null {
  const moments = [...new Set(times.map((one) => Date.parse(one)))].sort((one, other) => one - other)
  if (moments.length < FEWEST) return null
  const heard = Array.from({ length: 168 }, (): Heard[] => [])
  for (const [at, to] of moments.slice(1).entries()) {
    const gap = to - (moments[at] ?? to)
    if (gap > LONGEST_GAP) continue
    for (const { hour, length } of hoursOfWeek(to - gap, to)) heard[hour]?.push({ gap, length })
  }
  return { learntAt: now.toISOString(), hours: heard.map(medianOf) }
}
