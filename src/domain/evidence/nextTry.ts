const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Waits between tries of a page that could not be reached: six tries over a day. */
const waits = [2 * MINUTE, 15 * MINUTE, HOUR, 5 * HOUR, 17 * HOUR] as const

/** When to try again after so many tries; null when they were enough. `from` is the time of the last one. */
export const nextTry = (tries: number, from: Date): Date | null => {
  const wait = waits[Math.max(0, Math.trunc(tries) - 1)]
  return wait === undefined ? null : new Date(from.getTime() + wait)
}
