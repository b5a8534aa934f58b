const longest = 366 * 24 * 60 * 60 * 1000

/** Why an article cannot be scheduled for a time, in a sentence; null when it can. */
export const checkScheduleTime = (at: Date, now: Date): string | null => {
  if (Number.isNaN(at.getTime())) return 'Give the time with its zone, as in 2026-06-25T06:30Z.'
  if (at <= now) return 'This time has passed. Choose a later one, or publish now.'
  return at.getTime() - now.getTime() > longest ? 'Choose a time within a year from now.' : null
}
