/**
 * Mastodon and its kin, told by the shape of the path, for the servers are thousands:
 *
 *   post  = [ "/web" / "/deck" ] "/@" user "/" id / "/users/" user "/statuses/" id / "/web/statuses/" id
 *   user  = name [ "@" host ]          with a host: a copy of a post that lives on another server
 *   id    = 15–20 digits; on servers known to run Mastodon any number up to 2^63-1
 *
 * Time: ms = id >> 16, since ids hold it (the oldest servers counted from 1 before that).
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { isPostNumber } from './isPostNumber.ts'
import { mastodonHosts, notMastodonHosts } from './mastodonHosts.data.ts'
import { matchPath } from './matchPath.ts'
import { timeInId } from './timeInId.ts'

const SHAPES = ['/@:user/:id', '/users/:user/statuses/:id']
const POSTS = [...SHAPES, '/statuses/:id']
const USER = /^[\w.-]{1,64}(@[\w-]+(\.[\w-]+)+)?$/
const DIGITS = /^\d{15,20}$/
const MASTODON_BEGAN_MS = Date.UTC(2016, 2, 16)
const LISTS = new Set(['explore', 'public', 'home', 'directory', 'search', 'tags'])

const timeOf = (id: string): string | null => {
  const ms = BigInt(id) >> 16n
  return ms >= BigInt(MASTODON_BEGAN_MS) ? timeInId(ms) : null
}

/** A name with this very server behind it is a name of this server. */
const localName = (user: string, host: string): string =>
  user.toLowerCase().endsWith(`@${host}`) ? user.slice(0, -host.length - 1) : user

function post(host: string, id: string, user: string | undefined): LinkAnswer {
  if (!isPostNumber(id)) return linkAnswer('mastodon', 'bad-id')
  const name = user === undefined ? null : localName(user, host)
  const page = name === null ? `/web/statuses/${id}` : `/@${name}/${id}`
  return linkAnswer('mastodon', 'post', {
    identity: `masto:${host}/${id}`,
    canonicalUrl: `https://${host}${page}`,
    claimedAuthor: name,
    postedAt: timeOf(id),
    durable: name?.includes('@') !== true,
  })
}

/** What stands where a post does, on a server that may or may not be Mastodon. */
function atShape(host: string, id: string | undefined, user: string | undefined): LinkAnswer | null {
  if (user !== undefined && !USER.test(user)) return null
  if (id !== undefined && (DIGITS.test(id) || (mastodonHosts.has(host) && /^\d+$/.test(id)))) {
    return post(host, id, user)
  }
  return null
}

const BELOW_PROFILE = new Set(['with_replies', 'media', 'followers', 'following', 'tagged', 'featured'])

function profile(segments: string[]): LinkAnswer | null {
  const [first = '', second] = segments
  const isProfile = first.startsWith('@') && USER.test(first.slice(1))
  if (!isProfile) return null
  const isWhole = second === undefined || BELOW_PROFILE.has(second.toLowerCase())
  return isWhole ? linkAnswer('mastodon', 'container') : null
}

function place(segments: string[]): LinkAnswer | null {
  const [first = '', second, third] = segments.map((segment) => segment.toLowerCase())
  if (first === 'users' && third === 'statuses' && segments.length === 3) {
    return linkAnswer('mastodon', 'missing-id')
  }
  const isTag = first === 'tags' && second !== undefined && third === undefined
  return isTag ? linkAnswer('mastodon', 'container') : profile(segments)
}

/** On a server known to run Mastodon, nothing else is a page to cite. */
function onKnownServer(segments: string[]): LinkAnswer {
  const [first] = segments
  if (first === undefined) return linkAnswer('mastodon', 'homepage')
  const found = matchPath(segments, POSTS)
  if (found) return linkAnswer('mastodon', found.id === undefined ? 'missing-id' : 'bad-id')
  const isList = LISTS.has(first.toLowerCase()) || first.startsWith('@') || first.toLowerCase() === 'users'
  return linkAnswer('mastodon', isList ? 'container' : 'not-post')
}

/** Inside the app's own `/web` and `/deck`, and on servers known, `/statuses/<id>` is a post too. */
function onPath(host: string, path: string[], inApp: boolean): LinkAnswer | null {
  const isKnown = mastodonHosts.has(host)
  const found = matchPath(path, inApp || isKnown ? POSTS : SHAPES)
  const answer = found ? atShape(host, found.id, found.user) : null
  return answer ?? place(path) ?? (isKnown ? onKnownServer(path) : null)
}

/** Reads an address shaped like a Mastodon server's; null when it is another site's page. */
export function identifyMastodon({ host, port, segments }: PageAddress): LinkAnswer | null {
  if (port !== '' || notMastodonHosts.has(host)) return null
  const inApp = /^(web|deck)$/i.test(segments[0] ?? '')
  return onPath(host, inApp ? segments.slice(1) : segments, inApp)
}
