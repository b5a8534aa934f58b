import { hoursOfWeek } from './hoursOfWeek.ts'
import type { Rhythm } from './learnRhythm.ts'
import type { PollOutcome } from './pollOutcome.ts'
import type { SourceState } from './sourceState.ts'
import { usualMinutes } from './usualMinutes.data.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** Older silence is silence, however it is counted. */
const LONGEST = 60 * DAY
/** Gaps vary: of items that come by chance, one gap in sixty is six medians long. */
const LATE = 6
const SILENT = 20
/** A silence so many times as long as any before is none of its habits, however irregular they are. */
const LATE_BY_LONGEST = 1.5
const SILENT_BY_LONGEST = 3
/** Hours in a week. */
const WEEK = 168
/** Polls in a row after which what a source says is not known any more. */
const MANY_FAULTS = 3

interface Watched {
  outcome?: PollOutcome | null
  /** Polls in a row that did not go well. */
  faults?: number | null
  /** Minutes between polls: nothing can be heard more often. */
  minutes?: number | null
  /** ISO 8601; none where nothing was ever heard. */
  lastItemAt?: string | null
  rhythm: Rhythm | null
}

/**
 * The usual gap at an hour of the week, or at one beside it if that is longer: who writes by day keeps the
 * hours of a place whose clocks are changed twice a year, and nobody is late for beginning an hour later.
 */
const usualAt = (hour: number, rhythm: Rhythm | null): number =>
  Math.max(...[hour + WEEK - 1, hour, hour + 1].map((one) => rhythm?.hours[one % WEEK] ?? DAY))

/**
 * How many items a source with this rhythm would have sent since its last one. A night or a weekend
 * that is always silent counts as one gap, however long it is.
 */
const missedItems = (since: number, { rhythm, minutes }: Watched, now: number): number => {
  const shortest = (minutes ?? usualMinutes) * MINUTE
  let missed = 0
  for (const { hour, length } of hoursOfWeek(since, now))
    missed += length / Math.max(usualAt(hour, rhythm), shortest)
  return missed
}

const bySilence = (watched: Watched, now: number): SourceState => {
  if (!watched.lastItemAt) return 'silent'
  const since = Math.max(Date.parse(watched.lastItemAt), now - LONGEST)
  const missed = missedItems(since, watched, now)
  const times = (now - since) / (watched.rhythm?.longest ?? Infinity)
  if (missed >= SILENT || times >= SILENT_BY_LONGEST) return 'silent'
  return missed >= LATE || times >= LATE_BY_LONGEST ? 'late' : 'live'
}

/**
 * How fresh a source is: by what its own rhythm lets expect since its last item, and by its longest silence
 * before; by one item a day where the rhythm is not known. One that was never heard is silent; one that cannot be reached is late at least.
 */
export const stateOfSource = (watched: Watched, now: Date): SourceState => {
  if (watched.outcome === 'gone') return 'closed'
  const state = bySilence(watched, now.getTime())
  return state === 'live' && (watched.faults ?? 0) >= MANY_FAULTS ? 'late' : state
}
