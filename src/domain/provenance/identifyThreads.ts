/**
 * Threads:
 *
 *   post = "/@" user "/post/" code / "/t/" code ;   code = 5–64 letters, digits, "-", "_"; case counts
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import { matchPath } from './matchPath.ts'
import type { PageAddress } from './parsePageAddress.ts'

const HOSTS = new Set(['threads.net', 'threads.com', 'm.threads.net', 'm.threads.com'])
const CODE = /^[\w-]{5,64}$/
const USER = /^[\w.]{1,30}$/
const LISTS = new Set(['search', 'tag', 'for_you', 'following', 'custom_feed'])

function post(code: string | undefined, user: string | undefined): LinkAnswer {
  if (code === undefined) return linkAnswer('threads', 'missing-id')
  if (!CODE.test(code)) return linkAnswer('threads', 'bad-id')
  const claimedAuthor = user !== undefined && USER.test(user) ? user : null
  const path = claimedAuthor === null ? `t/${code}` : `@${claimedAuthor}/post/${code}`
  return linkAnswer('threads', 'post', {
    identity: `threads:${code}`,
    canonicalUrl: `https://www.threads.com/${path}`,
    claimedAuthor,
  })
}

function place(segments: string[]): LinkAnswer {
  const [first] = segments
  if (first === undefined) return linkAnswer('threads', 'homepage')
  const isList = first.startsWith('@') || LISTS.has(first.toLowerCase())
  return linkAnswer('threads', isList ? 'container' : 'not-post')
}

/** Reads an address on Threads; null elsewhere. */
export function identifyThreads({ host, segments }: PageAddress): LinkAnswer | null {
  if (!HOSTS.has(host)) return null
  const found = matchPath(segments, ['/@:user/post/:id', '/t/:id'])
  return found ? post(found.id, found.user) : place(segments)
}
