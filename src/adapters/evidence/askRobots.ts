import type { FetchAnswer, FetchReason, FetchRefusal } from './fetchAnswer.ts'
import type { FetchSettings } from './fetchSettings.ts'
import { readRobots } from './readRobots.ts'
import { refuseFetch } from './refuseFetch.ts'
import type { RobotsRules } from './RobotsMemory.ts'
import { travel } from './travel.ts'

const MINUTE = 60_000
/** RFC 9309 §2.4: not longer than a day. */
const KEPT = 6 * 60 * MINUTE
const KEPT_AFTER_FAULT = MINUTE

const openToAll: RobotsRules = () => null
const noPermitNeeded = async (): Promise<null> => null

/** Faults of the way are told as what they are: a host that cannot be reached has not refused robots. */
const passedOn = new Set<FetchReason>([
  'unreachable',
  'timeout',
  'address-refused',
  'rate-limited',
  'bad-url',
])

/** RFC 9309 §2.3.1: any 4xx is no robots.txt at all, and so is one behind endless redirects. */
const hasNone = ({ reason, status }: FetchRefusal): boolean =>
  reason === 'too-many-redirects' || (reason === 'http-status' && status !== null && status < 500)

const rulesAfter =
  (refusal: FetchRefusal): RobotsRules =>
  (url) => {
    if (passedOn.has(refusal.reason)) return { ...refusal, url: url.href }
    return refuseFetch('robots', url.href)
  }

const rulesFrom = (answer: FetchAnswer, robotsUrl: string, userAgent: string): RobotsRules => {
  if (!answer.ok) return hasNone(answer) ? openToAll : rulesAfter(answer)
  if (answer.status >= 400) return openToAll
  const isAllowed = readRobots(robotsUrl, answer.bytes, userAgent)
  return (url) => (isAllowed(url) ? null : refuseFetch('robots', url.href))
}

const isFault = (answer: FetchAnswer): boolean => !answer.ok && !hasNone(answer)

/** A host that asks to rest is asked again as soon as it has. */
const keptUntil = (answer: FetchAnswer, now: number): number => {
  if (!isFault(answer)) return now + KEPT
  const retryAt = answer.ok ? null : answer.retryAt
  return retryAt === null ? now + KEPT_AFTER_FAULT : Date.parse(retryAt)
}

/** Why robots.txt of the address's host forbids it, or null; the file is asked for once in six hours. */
export async function askRobots(url: URL, settings: FetchSettings): Promise<FetchRefusal | null> {
  const rules = await settings.robots.rulesOf(url.origin, settings.now(), async () => {
    const robotsUrl = new URL('/robots.txt', url.origin)
    const answer = await travel({ start: robotsUrl, permit: noPermitNeeded }, settings)
    return {
      until: keptUntil(answer, settings.now()),
      rules: rulesFrom(answer, robotsUrl.href, settings.userAgent),
    }
  })
  return rules(url)
}
