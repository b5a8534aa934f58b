/**
 * Facebook:
 *
 *   post  = "/" page "/posts/" [ slug "/" ] id / "/" page "/videos/" [ slug "/" ] id
 *         / "/" page "/photos/" [ set "/" ] id / "/groups/" group ( "/posts/" / "/permalink/" ) id
 *         / "/reel/" id
 *         / ( "/story.php" / "/permalink.php" ) "?story_fbid=" id "&id=" owner
 *         / ( "/watch" / "/watch/live" / "/video.php" ) "?v=" id / ( "/photo" / "/photo.php" ) "?fbid=" id
 *   id    = 1 .. 2^63-1 / "pfbid" and letters, which Facebook may change: such a link does not last
 *
 * fb.watch, fb.me and "/share/…" are shortlinks.
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { facebookPost, type FacebookPost } from './facebookPost.ts'
import { facebookPlaces } from './facebookPlaces.data.ts'
import { isPostNumber } from './isPostNumber.ts'

const HOST = /^((m|mbasic|touch|web|mobile|[a-z]{2}-[a-z]{2})\.)?(facebook|fb)\.com$/
const SHORT_HOSTS = new Set(['fb.watch', 'fb.me'])
const REDIRECT_HOSTS = new Set(['l.facebook.com', 'lm.facebook.com'])
const PFBID = /^pfbid[0-9A-Za-z]{10,120}$/

function answerFor({ id, page, author }: FacebookPost): LinkAnswer {
  if (id === null || id === '') return linkAnswer('facebook', 'missing-id')
  const isPfbid = PFBID.test(id)
  if (!isPfbid && !isPostNumber(id)) return linkAnswer('facebook', 'bad-id')
  return linkAnswer('facebook', 'post', {
    identity: `fb:${id}`,
    canonicalUrl: `https://www.facebook.com${page(id)}`,
    claimedAuthor: author,
    durable: !isPfbid,
  })
}

function place(segments: string[]): LinkAnswer {
  const first = segments[0]?.toLowerCase()
  if (first === undefined) return linkAnswer('facebook', 'homepage')
  if (first === 'l.php') return linkAnswer('facebook', 'shortlink')
  if (first === 'share') return linkAnswer('facebook', segments.length > 1 ? 'shortlink' : 'not-post')
  return linkAnswer('facebook', facebookPlaces.has(first) ? 'not-post' : 'container')
}

/** Reads an address on Facebook; null elsewhere. */
export function identifyFacebook(address: PageAddress): LinkAnswer | null {
  const { host, segments } = address
  if (SHORT_HOSTS.has(host) || REDIRECT_HOSTS.has(host)) {
    return linkAnswer('facebook', segments.length > 0 ? 'shortlink' : 'homepage')
  }
  if (!HOST.test(host)) return null
  const post = facebookPost(segments, new URLSearchParams(address.query))
  return post ? answerFor(post) : place(segments)
}
