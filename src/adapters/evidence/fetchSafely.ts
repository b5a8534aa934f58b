import type { FetchAnswer } from './fetchAnswer.ts'
import type { FetchSettings } from './fetchSettings.ts'
import { askRobots } from './askRobots.ts'
import { refuseFetch } from './refuseFetch.ts'
import { targetOf } from './targetOf.ts'
import { travel } from './travel.ts'

/**
 * Reads one page of the public web, or says why not. On every hop the name is resolved once and the
 * connection pinned to the address that was checked; loopback, private, metadata and other inner
 * addresses are refused, ports but 80, 443, 8080 and 8443 too. Time, bytes (packed and unpacked),
 * headers and redirects are capped; robots.txt (RFC 9309) and Retry-After are honoured; one request
 * at a time goes to a host. No cookies, credentials, referrer or proxy. Never throws.
 */
export async function fetchSafely(url: string, settings: FetchSettings): Promise<FetchAnswer> {
  const target = targetOf(url)
  if (!target) return refuseFetch('bad-url', url)
  return travel(target, (hop) => askRobots(hop, settings), settings)
}
