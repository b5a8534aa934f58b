/**
 * Instagram:
 *
 *   post = [ "/" user ] ( "/p/" / "/reel/" / "/reels/" / "/tv/" ) code
 *   code = 5–64 letters, digits, "-" and "_"; case counts
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import { matchPath } from './matchPath.ts'
import type { PageAddress } from './parsePageAddress.ts'

const HOSTS = new Set(['instagram.com', 'm.instagram.com', 'instagr.am', 'ddinstagram.com'])
const POSTS = [
  '/p/:id',
  '/reel/:id',
  '/reels/:id',
  '/tv/:id',
  '/:user/p/:id',
  '/:user/reel/:id',
  '/:user/tv/:id',
]
const CODE = /^[\w-]{5,64}$/
const USER = /^[\w.]{1,30}$/
const SERVICE_PAGES = new Set(['about', 'accounts', 'developer', 'direct', 'legal', 'privacy', 'stories'])

function post(code: string | undefined, user: string | undefined): LinkAnswer {
  if (code === undefined) return linkAnswer('instagram', 'missing-id')
  if (!CODE.test(code)) return linkAnswer('instagram', 'bad-id')
  return linkAnswer('instagram', 'post', {
    identity: `ig:${code}`,
    canonicalUrl: `https://www.instagram.com/p/${code}/`,
    claimedAuthor: user !== undefined && USER.test(user) ? user : null,
  })
}

function place(segments: string[]): LinkAnswer {
  const first = segments[0]?.toLowerCase()
  if (first === undefined) return linkAnswer('instagram', 'homepage')
  if (first === 'share') return linkAnswer('instagram', 'shortlink')
  return linkAnswer('instagram', SERVICE_PAGES.has(first) ? 'not-post' : 'container')
}

/** `/reels/`, `/reels/audio/<id>` and `/share/p/<x>` look like posts and are none. */
const isNoPost = ([first = '', second]: string[]): boolean => {
  const word = first.toLowerCase()
  return word === 'share' || (word === 'reels' && (second === undefined || second === 'audio'))
}

/** Reads an address on Instagram; null elsewhere. */
export function identifyInstagram({ host, segments }: PageAddress): LinkAnswer | null {
  if (!HOSTS.has(host)) return null
  const found = isNoPost(segments) ? null : matchPath(segments, POSTS)
  return found ? post(found.id, found.user) : place(segments)
}
