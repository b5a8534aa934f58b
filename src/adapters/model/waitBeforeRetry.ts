const SECOND = 1000

const statedWait = (stated: string, now: number): number =>
  /^\d{1,9}(?:\.\d{1,3})?$/.test(stated) ? Number(stated) * SECOND : Date.parse(stated) - now

/**
 * Milliseconds to wait before a busy server is asked again: as its `Retry-After` says (RFC 9110 §10.2.3,
 * seconds or a date; fractions of a second too, as OpenAI sends them), else 1, 2, 4 seconds and so on.
 * `retry` counts from 0, `now` is in milliseconds since 1970.
 */
export const waitBeforeRetry = (retryAfter: string, retry: number, now: number): number => {
  const stated = statedWait(retryAfter.trim(), now)
  return Number.isNaN(stated) ? SECOND * 2 ** retry : Math.max(0, stated)
}
