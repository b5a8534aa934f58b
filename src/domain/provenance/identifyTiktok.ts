/**
 * TikTok:
 *
 *   post = "/@" [ user ] ( "/video/" / "/photo/" ) id / "/v/" id ".html" / "/embed/" [ "v2/" ] id
 *        / "/player/v1/" id ;   id = 1 .. 2^63-1
 *
 * vm.tiktok.com, vt.tiktok.com and "/t/…" are shortlinks.
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { isPostNumber } from './isPostNumber.ts'
import { matchPath } from './matchPath.ts'

const SHORT_HOSTS = new Set(['vm.tiktok.com', 'vt.tiktok.com'])
const POSTS = [
  '/@:user/video/:id',
  '/@:user/photo/:id',
  '/embed/v2/:id',
  '/embed/:id',
  '/player/v1/:id',
  '/v/:id',
  '/video/:id',
]
const USER = /^[\w.]{1,24}$/
const SERVICE_PAGES = new Set([
  'about',
  'business',
  'community-guidelines',
  'legal',
  'login',
  'upload',
  'messages',
])

function post(id: string | undefined, user: string | undefined): LinkAnswer {
  if (id === undefined) return linkAnswer('tiktok', 'missing-id')
  const number = id.replace(/\.html$/, '')
  if (!isPostNumber(number)) return linkAnswer('tiktok', 'bad-id')
  const claimedAuthor = user !== undefined && USER.test(user) ? user : null
  return linkAnswer('tiktok', 'post', {
    identity: `tiktok:${number}`,
    canonicalUrl: `https://www.tiktok.com/@${claimedAuthor ?? ''}/video/${number}`,
    claimedAuthor,
  })
}

function place(segments: string[]): LinkAnswer {
  const first = segments[0]?.toLowerCase()
  if (first === undefined) return linkAnswer('tiktok', 'homepage')
  if (first === 't' && segments.length > 1) return linkAnswer('tiktok', 'shortlink')
  return linkAnswer('tiktok', SERVICE_PAGES.has(first) ? 'not-post' : 'container')
}

/** Reads an address on TikTok; null elsewhere. */
export function identifyTiktok({ host, segments }: PageAddress): LinkAnswer | null {
  if (SHORT_HOSTS.has(host)) return linkAnswer('tiktok', segments.length > 0 ? 'shortlink' : 'homepage')
  if (host !== 'tiktok.com' && host !== 'm.tiktok.com') return null
  const found = matchPath(segments, POSTS)
  return found ? post(found.id, found.user) : place(segments)
}
