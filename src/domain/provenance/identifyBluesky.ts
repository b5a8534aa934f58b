/**
 * Bluesky (atproto.com/specs/record-key, /tid, /did, /handle):
 *
 *   post   = "/profile/" actor "/post/" rkey          also at://actor/app.bsky.feed.post/rkey
 *   actor  = "did:plc:" 24 base32 / "did:web:" host / handle
 *   rkey   = TID: 13 of "234567a…z", the first one at most "j"
 *
 * A TID is 53 bits of microseconds since 1970, then 10 bits of clock; the client sets it, so it is a
 * claim. A handle can move to another account: such a link lasts only once resolved to its DID.
 */
import { isPublicHost } from './isPublicHost.ts'
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import { matchPath } from './matchPath.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { timeInId } from './timeInId.ts'

const HOSTS = new Set(['bsky.app', 'm.bsky.app', 'main.bsky.app', 'fxbsky.app', 'bskx.app'])
const TID = /^[2-7a-j][2-7a-z]{12}$/
const NO_TID = '2222222222222'
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz'
const PLC = /^did:plc:[a-z2-7]{24}$/
const HANDLE = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/
const LISTS = new Set(['profile', 'search', 'hashtag', 'feeds', 'lists', 'starter-pack', 'start', 'explore'])

const timeOf = (rkey: string): string | null => {
  const number = [...rkey].reduce((sum, letter) => sum * 32n + BigInt(DIGITS.indexOf(letter)), 0n)
  return timeInId((number >> 10n) / 1000n)
}

/** DIDs of the directory keep their case; host names do not have one. */
const actorIn = (text: string): string | null => {
  if (PLC.test(text)) return text
  const name = text.toLowerCase().replace(/^@/, '')
  const host = name.startsWith('did:web:') ? name.slice('did:web:'.length) : name
  return HANDLE.test(host) && isPublicHost(host) ? name : null
}

function post(user: string, rkey: string | undefined): LinkAnswer {
  if (rkey === undefined || rkey === '') return linkAnswer('bluesky', 'missing-id')
  const actor = actorIn(user)
  if (actor === null || !TID.test(rkey) || rkey === NO_TID) return linkAnswer('bluesky', 'bad-id')
  return linkAnswer('bluesky', 'post', {
    identity: `bsky:${actor}/${rkey}`,
    canonicalUrl: `https://bsky.app/profile/${actor}/post/${rkey}`,
    claimedAuthor: actor,
    postedAt: timeOf(rkey),
    durable: actor.startsWith('did:'),
  })
}

function place(segments: string[]): LinkAnswer {
  const [first, , third] = segments
  if (first === undefined) return linkAnswer('bluesky', 'homepage')
  const isList = LISTS.has(first.toLowerCase()) && third?.toLowerCase() !== 'record'
  return linkAnswer('bluesky', isList ? 'container' : 'not-post')
}

/** Reads an address on Bluesky; null when the host is not one of its readers. */
export function identifyBluesky({ host, segments }: PageAddress): LinkAnswer | null {
  if (!HOSTS.has(host)) return null
  const found = matchPath(segments, ['/profile/:user/post/:id'])
  return found?.user === undefined ? place(segments) : post(found.user, found.id)
}
