import type { FetchAnswer, FetchHop, FetchReason, FetchRefusal } from './fetchAnswer.ts'
import type { FetchSettings } from './fetchSettings.ts'
import { checkedAddresses } from './checkedAddresses.ts'
import { reasonOfFault } from './reasonOfFault.ts'
import { refuseFetch } from './refuseFetch.ts'
import { requestOnce, type HostAnswer } from './requestOnce.ts'
import { restAfter } from './restAfter.ts'
import { targetOf } from './targetOf.ts'
import { TimeBudget } from './TimeBudget.ts'
import { unpackBody } from './unpackBody.ts'

/** Headers that ask for a page only if it changed (RFC 9110 §13.1), for the one address they were given for. */
export interface Conditions {
  of: string
  headers: Readonly<Record<string, string>>
}

/** Asked before every hop; a refusal ends the way. */
export type Permit = (url: URL) => Promise<FetchRefusal | null>

/** How a page is asked for: where it begins, who permits each hop, and on what conditions. */
interface Journey {
  start: URL
  permit: Permit
  conditions?: Conditions | undefined
}

interface Way {
  start: URL
  settings: FetchSettings
  conditions: Conditions | undefined
  budget: TimeBudget
  hops: FetchHop[]
}

type Step = FetchAnswer | { next: URL }

const redirects = new Set([301, 302, 303, 307, 308])
/** Gone is an answer too: its page says so. */
const isPage = (status: number): boolean =>
  (status >= 200 && status < 300) || status === 404 || status === 410
const UNCHANGED = 304

const conditionsAt = (url: URL, { conditions }: Way): Readonly<Record<string, string>> =>
  conditions?.of === url.href ? conditions.headers : {}

/** That nothing changed is an answer only to who asked whether it did. */
const isAnswer = (status: number, url: URL, way: Way): boolean =>
  isPage(status) || (status === UNCHANGED && Object.keys(conditionsAt(url, way)).length > 0)

const askedAt = (url: URL, way: Way): Record<string, string> => ({
  'user-agent': way.settings.userAgent,
  accept: '*/*',
  'accept-encoding': 'gzip, br',
  ...conditionsAt(url, way),
})

const askToRest = (url: URL, answer: HostAnswer, { restingUntil, now }: FetchSettings): FetchRefusal => {
  const until = restAfter(answer.headers, now())
  restingUntil.set(url.host, until)
  const retryAt = new Date(until).toISOString()
  return refuseFetch('rate-limited', url.href, { status: answer.status, retryAt })
}

const isAskingToRest = ({ status, headers }: HostAnswer): boolean =>
  status === 429 || (status === 503 && headers['retry-after'] !== undefined)

const stillResting = (url: URL, { restingUntil, now }: FetchSettings): FetchRefusal | null => {
  const until = restingUntil.get(url.host)
  if (until === undefined) return null
  if (until > now()) return refuseFetch('rate-limited', url.href, { retryAt: new Date(until).toISOString() })
  restingUntil.delete(url.host)
  return null
}

async function pageFrom(url: URL, answer: HostAnswer, way: Way): Promise<FetchAnswer> {
  const { start, settings, hops } = way
  const asked = askedAt(url, way)
  const { status, headers, received } = answer
  const body = await unpackBody(received, headers['content-encoding'] ?? '', settings.limits.bodyBytes)
  if (body.outcome !== 'unpacked') return refuseFetch(body.outcome, url.href)
  const at = new Date(settings.now()).toISOString()
  const addresses = { url: start.href, finalUrl: url.href }
  return { ok: true, ...addresses, status, asked, headers, bytes: body.bytes, received, hops: [...hops], at }
}

async function judge(url: URL, answer: HostAnswer, way: Way): Promise<Step> {
  way.hops.push({ url: url.href, status: answer.status })
  if (isAskingToRest(answer)) return askToRest(url, answer, way.settings)
  if (isAnswer(answer.status, url, way)) return pageFrom(url, answer, way)
  if (!redirects.has(answer.status)) return refuseFetch('http-status', url.href, { status: answer.status })
  const next = targetOf(answer.headers['location'] ?? '', url.href)
  return next && answer.headers['location'] ? { next } : refuseFetch('bad-url', url.href)
}

const ask = async (url: URL, way: Way, signal: AbortSignal): Promise<HostAnswer | FetchReason> => {
  const addresses = await checkedAddresses(url, way.settings)
  if (!addresses) return 'address-refused'
  const asked = askedAt(url, way)
  return requestOnce({ url, addresses, asked, wantsBody: isPage, signal }, way.settings)
}

/** One hop in the host's turn. Whether it rests is asked here: it may have said so to the one before. */
async function step(url: URL, way: Way): Promise<Step> {
  const resting = stillResting(url, way.settings)
  if (resting) return resting
  try {
    const answer = await way.budget.spend((signal) => ask(url, way, signal))
    return typeof answer === 'string' ? refuseFetch(answer, url.href) : await judge(url, answer, way)
  } catch (fault) {
    return refuseFetch(reasonOfFault(fault), url.href)
  }
}

/**
 * Follows an address to its page, every hop checked anew: permitted, resolved once, public, within
 * time and size. Never throws.
 */
export async function travel(
  { start, permit, conditions }: Journey,
  settings: FetchSettings,
): Promise<FetchAnswer> {
  const way: Way = {
    start,
    settings,
    conditions,
    budget: new TimeBudget(settings.limits.totalTime),
    hops: [],
  }
  let url = start
  while (way.hops.length <= settings.limits.redirects) {
    const from = url
    const refusal = stillResting(from, settings) ?? (await permit(from))
    if (refusal) return refusal
    const taken = await settings.turns.take(from.hostname, () => step(from, way))
    if ('ok' in taken) return taken
    url = taken.next
  }
  return refuseFetch('too-many-redirects', url.href)
}
