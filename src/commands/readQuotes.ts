import { fetchSafely } from '../adapters/evidence/fetchSafely.ts'
import type { Fetcher } from '../adapters/polling/polled.ts'
import { newsroomHosts } from './newsroomHosts.ts'

/** A table of a few dozen prices is some kilobytes. */
const bodyBytes = 1_000_000

/** Asks a provider of quotes on the public web, politely and safely. */
export const readQuotes: Fetcher = (url, conditions) => {
  const { evidence, wire } = newsroomHosts()
  const { userAgent, robots } = wire
  // Inner places that are open to polling are not open to a provider's redirect.
  const limits = { ...evidence.limits, bodyBytes }
  return fetchSafely(url, Object.assign({}, evidence, { userAgent, robots, limits }), conditions)
}
