/**
 * Truth Social, a Mastodon server with paths of its own:
 *
 *   post = "/@" user [ "/posts" ] "/" id / "/users/" user "/statuses/" id ;  id = 1 .. 2^63-1
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { isPostNumber } from './isPostNumber.ts'
import { matchPath } from './matchPath.ts'

const POSTS = ['/@:user/posts/:id', '/@:user/statuses/:id', '/users/:user/statuses/:id', '/@:user/:id']
const LISTS = new Set(['tags', 'explore', 'search', 'home', 'group', 'groups', 'discover'])
const BELOW_PROFILE = new Set(['with_replies', 'media', 'followers', 'following', 'likes'])

function post(id: string, user: string): LinkAnswer {
  if (!isPostNumber(id)) return linkAnswer('truth-social', 'bad-id')
  return linkAnswer('truth-social', 'post', {
    identity: `truth:${id}`,
    canonicalUrl: `https://truthsocial.com/@${encodeURIComponent(user)}/posts/${id}`,
    claimedAuthor: user,
  })
}

function place(segments: string[]): LinkAnswer {
  const [first] = segments
  if (first === undefined) return linkAnswer('truth-social', 'homepage')
  const isList = first.startsWith('@') || LISTS.has(first.toLowerCase())
  return linkAnswer('truth-social', isList ? 'container' : 'not-post')
}

/** `/@user` and its tabs list posts; `/@user/posts` alone lacks the number. */
const isProfile = (segments: string[]): boolean =>
  segments[0]?.startsWith('@') === true && (segments.length < 2 || BELOW_PROFILE.has(segments[1] ?? ''))

/** Reads an address on Truth Social; null elsewhere. */
export function identifyTruthSocial({ host, segments }: PageAddress): LinkAnswer | null {
  if (host !== 'truthsocial.com' && host !== 'm.truthsocial.com') return null
  const found = isProfile(segments) ? null : matchPath(segments, POSTS)
  if (found?.user === undefined) return place(segments)
  return found.id === undefined ? linkAnswer('truth-social', 'missing-id') : post(found.id, found.user)
}
