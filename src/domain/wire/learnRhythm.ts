import { z } from 'zod'
import { hoursOfWeek } from './hoursOfWeek.ts'

/** How long a source is usually silent, in milliseconds, by hour of the week; null where that is not known. */
export const rhythm = z.object({
  learntAt: z.iso.datetime(),
  hours: z.array(z.number().positive().nullable()).length(168),
  /** Its longest silence so far that was no holiday. */
  longest: z.number().positive().optional(),
})
export type Rhythm = z.infer<typeof rhythm>

const DAY = 24 * 3_600_000
/** Four weeks: each hour of the week is heard four times. */
const HABITS = 28 * DAY
/** With fewer items nothing can be said of a source's hours, only of its days. */
const FEWEST_BY_HOUR = 20
/** With fewer nothing can be said at all. */
const FEWEST = 4
/** In less time not every weekday, night and weekend was heard twice. */
const HEARD_OUT = 14 * DAY
/** A longer silence was a holiday or a fault, not a habit; of one that writes seldom we take its word. */
const HOLIDAY = 7 * DAY

interface Heard {
  gap: number
  length: number
}

/** The gap within which half of the time lies: many short gaps fill no more than one long one. */
const medianOf = (heard: readonly Heard[]): number | null => {
  const half = heard.reduce((sum, { length }) => sum + length, 0) / 2
  let passed = 0
  for (const { gap, length } of [...heard].sort((one, other) => one.gap - other.gap)) {
    passed += length
    if (passed >= half) return gap
  }
  return null
}

interface Gap {
  gap: number
  to: number
}

const gapsOf = (moments: readonly number[]): Gap[] =>
  moments.slice(1).map((to, at) => ({ gap: to - (moments[at] ?? to), to }))

const byHour = (gaps: readonly Gap[]): (number | null)[] => {
  const heard = Array.from({ length: 168 }, (): Heard[] => [])
  for (const { gap, to } of gaps)
    for (const { hour, length } of hoursOfWeek(to - gap, to)) heard[hour]?.push({ gap, length })
  return heard.map(medianOf)
}

const allAlike = (gaps: readonly Gap[]): (number | null)[] => {
  const usual = medianOf(gaps.map(({ gap }) => ({ gap, length: gap })))
  return Array.from({ length: 168 }, () => usual)
}

/** Fewer, or all of them within a few days, say nothing of what is usual. */
const canTell = (moments: readonly number[], isDense: boolean, isHeardOut: boolean): boolean =>
  isDense || (moments.length >= FEWEST && isHeardOut)

/**
 * The rhythm of a source: the median gap between its items by hour of the week (UTC), every hour
 * weighing each gap by how much of it the gap fills; so the hours of a night that is always silent know
 * that it is as long as it is. One that wrote less than 20 items in four weeks, such as a weekly letter, has
 * one gap for all hours. `times` are ISO 8601, in any order; null where they are too few or too close to
 * each other to tell.
 */
export function learnRhythm(times: readonly string[], now: Date): Rhythm | null {
  const moments = [...new Set(times.map((one) => Date.parse(one)))].sort((one, other) => one - other)
  const isHeardOut = now.getTime() - (moments[0] ?? Infinity) >= HEARD_OUT
  const recent = moments.filter((at) => at > now.getTime() - HABITS)
  const isDense = recent.length >= FEWEST_BY_HOUR
  if (!canTell(moments, isDense, isHeardOut)) return null
  const gaps = gapsOf(isDense ? recent : moments).filter(({ gap }) => !isDense || gap <= HOLIDAY)
  const longest = gaps.reduce((most, { gap }) => Math.max(most, gap), 0)
  return {
    learntAt: now.toISOString(),
    hours: isDense ? byHour(gaps) : allAlike(gaps),
    ...(isHeardOut && longest > 0 ? { longest } : {}),
  }
}
