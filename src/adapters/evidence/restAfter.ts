const SECOND = 1000
const UNSAID = 300 * SECOND
const LONGEST = 86_400 * SECOND

const statedTime = (retryAfter: string, now: number): number => {
  if (/^\d{1,9}$/.test(retryAfter)) return now + Number(retryAfter) * SECOND
  return Date.parse(retryAfter)
}

/**
 * Until when a host asked to be left alone (RFC 9110 §10.2.3: seconds or a date), in milliseconds
 * since 1970: five minutes where it does not say or it has passed, at most a day.
 */
export const restAfter = (retryAfter: string, now: number): number => {
  const stated = statedTime(retryAfter.trim(), now)
  return stated > now ? Math.min(stated, now + LONGEST) : now + UNSAID
}
