import type { FetchAnswer } from './fetchAnswer.ts'
import type { FetchSettings } from './fetchSettings.ts'
import { askRobots } from './askRobots.ts'
import { refuseFetch } from './refuseFetch.ts'
import { targetOf } from './targetOf.ts'
import { travel, type Conditions, type Permit } from './travel.ts'

/** Who is let in with a token of its own is no crawler, and robots.txt is for those (RFC 9309 §1). */
const isLetIn = (hop: URL, conditions?: Conditions): boolean =>
  conditions?.of === hop.href && 'authorization' in conditions.headers

/**
 * Reads one page of the public web, or says why not. On every hop the name is resolved once and the
 * connection pinned to the address that was checked; loopback, private, metadata and other inner
 * addresses are refused, ports but 80, 443, 8080 and 8443 too. Time, bytes (packed and unpacked),
 * headers and redirects are capped; robots.txt (RFC 9309) and Retry-After are honoured; one request
 * at a time goes to a host. No cookies, referrer or proxy. `conditions`, with a token where there is
 * one, are sent at their own address only, and there 304 is an answer too. Never throws.
 */
export async function fetchSafely(
  url: string,
  settings: FetchSettings,
  conditions?: Conditions,
): Promise<FetchAnswer> {
  const target = targetOf(url)
  if (!target) return refuseFetch('bad-url', url)
  const permit: Permit = async (hop) => (isLetIn(hop, conditions) ? null : askRobots(hop, settings))
  return travel({ start: target, permit, conditions }, settings)
}
