const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Waits between looks: most edits and deletions come early. */
const waits = [10 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY] as const
const longestWait = 30 * DAY

/**
 * When to look at a cited source again, after so many looks since it was frozen: 10 minutes, 1 hour,
 * 6 hours, 1 day, 7 days, 30 days, then every 30 days. `from` is the time of the latest look.
 */
export const nextLook = (looks: number, from: Date): Date =>
  new Date(from.getTime() + (waits[Math.max(0, Math.trunc(looks))] ?? longestWait))
