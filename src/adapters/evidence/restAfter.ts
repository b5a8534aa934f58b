const SECOND = 1000
const UNSAID = 300 * SECOND
const LONGEST = 86_400 * SECOND

/**
 * Where hosts say when their limit on requests is lifted, without `Retry-After`: X in seconds since 1970,
 * Bluesky too (draft-ietf-httpapi-ratelimit-headers), Mastodon as a date.
 */
const resets = ['x-rate-limit-reset', 'ratelimit-reset', 'x-ratelimit-reset']
/** Fewer digits count seconds from now. */
const sinceEpoch = /^\d{10}$/

const statedTime = (stated: string, now: number): number => {
  if (sinceEpoch.test(stated)) return Number(stated) * SECOND
  return /^\d{1,9}$/.test(stated) ? now + Number(stated) * SECOND : Date.parse(stated)
}

const statedBy = (headers: Readonly<Record<string, string>>): string => {
  const reset = resets.map((name) => headers[name]).find((value) => value !== undefined)
  return (headers['retry-after'] ?? reset ?? '').trim()
}

/**
 * Until when a host asked to be left alone (RFC 9110 §10.2.3: seconds or a date), in milliseconds
 * since 1970: five minutes where it does not say or it has passed, at most a day.
 */
export const restAfter = (headers: Readonly<Record<string, string>>, now: number): number => {
  const stated = statedTime(statedBy(headers), now)
  return stated > now ? Math.min(stated, now + LONGEST) : now + UNSAID
}
