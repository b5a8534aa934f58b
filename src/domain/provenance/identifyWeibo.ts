/**
 * Weibo:
 *
 *   post = "/" uid "/" ( bid / mid ) / "/detail/" ( mid / bid ) / "/status/" ( mid / bid )
 *   uid  = digits ;  mid = 12–19 digits ;  bid = mid in base62, see weiboMid.ts
 *
 * t.cn is its shortlink.
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { isPostNumber } from './isPostNumber.ts'
import { matchPath } from './matchPath.ts'
import { weiboBid, weiboMid } from './weiboMid.ts'

const HOSTS = new Set(['weibo.com', 'm.weibo.com', 'weibo.cn', 'm.weibo.cn', 'overseas.weibo.com'])
const POSTS = ['/detail/:id', '/status/:id', '/statuses/:id']
const SERVICE_PAGES = new Set(['login', 'login.php', 'signup', 'settings', 'ttarticle', 'tv'])

/** Shorter digits are a short name; a short name of fewer digits than any post has is a word ("status"). */
const longEnough = /^\d{12,}$/

const midOf = (id: string): string | null => {
  const mid = longEnough.test(id) ? id : weiboMid(id)
  return mid !== null && longEnough.test(mid) && isPostNumber(mid) ? mid : null
}

function post(id: string, uid: string | null): LinkAnswer {
  const mid = midOf(id)
  if (mid === null) return linkAnswer('weibo', 'bad-id')
  const page = uid === null ? `m.weibo.cn/detail/${mid}` : `weibo.com/${uid}/${weiboBid(mid)}`
  return linkAnswer('weibo', 'post', {
    identity: `weibo:${mid}`,
    canonicalUrl: `https://${page}`,
    claimedAuthor: uid,
  })
}

function place(segments: string[]): LinkAnswer {
  const first = segments[0]?.toLowerCase()
  if (first === undefined) return linkAnswer('weibo', 'homepage')
  return linkAnswer('weibo', SERVICE_PAGES.has(first) ? 'not-post' : 'container')
}

const isUid = (text: string): boolean => /^[1-9]\d{4,11}$/.test(text)

/** Below an account's number stand its lists and its posts: only letters without digits are a list. */
const LISTS = new Set(['home', 'profile', 'info', 'photos', 'follow', 'fans', 'article'])

/** Reads an address on Weibo; null elsewhere. */
export function identifyWeibo({ host, segments }: PageAddress): LinkAnswer | null {
  if (!HOSTS.has(host)) return null
  const found = matchPath(segments, POSTS)
  if (found) return found.id === undefined ? linkAnswer('weibo', 'missing-id') : post(found.id, null)
  const [uid = '', id] = segments
  if (!isUid(uid) || id === undefined || LISTS.has(id.toLowerCase())) return place(segments)
  return post(id, uid)
}
