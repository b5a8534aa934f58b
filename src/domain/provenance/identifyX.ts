/**
 * X, once Twitter, and its mirrors:
 *
 *   post    = ( "/" user "/" status / "/i/" status / "/i/web/" status / "/statuses" ) "/" id *( "/" tail )
 *   status  = "status" / "statuses"          also behind "/#!"
 *   id      = 1 .. 2^63-1, in digits; from 29700859247 on (4 November 2010) it holds its time
 *
 * The id alone names the post: X sends any name before it to the true author, so the name is a
 * claim. Time: ms = (id >> 22) + 1288834974657.
 */
import { linkAnswer, type LinkAnswer } from './linkAnswer.ts'
import type { PageAddress } from './parsePageAddress.ts'
import { isPostNumber } from './isPostNumber.ts'
import { matchPath } from './matchPath.ts'
import { timeInId } from './timeInId.ts'
import { nitterPrefix, xHosts, xReservedNames, xServicePages } from './xHosts.data.ts'

const POSTS = [
  '/i/web/status/:id',
  '/i/web/statuses/:id',
  '/:user/status/:id',
  '/:user/statuses/:id',
  '/statuses/:id',
]
const EMBEDS = ['/embed/tweet.html']
const FIRST_TIMED_ID = 29_700_859_247n
const EPOCH_MS = 1_288_834_974_657n

const timeOf = (id: string): string | null =>
  BigInt(id) >= FIRST_TIMED_ID ? timeInId((BigInt(id) >> 22n) + EPOCH_MS) : null

const accountName = (user: string | undefined): string | null => {
  const name = (user ?? '').replace(/^@/, '')
  return /^\w{1,20}$/.test(name) && !xReservedNames.has(name.toLowerCase()) ? name : null
}

/** `/#!/<user>/status/<id>`, as Twitter wrote its addresses in 2010–2012. */
const segmentsOf = (address: PageAddress): string[] =>
  address.segments.length === 0 && address.fragment.startsWith('!')
    ? (address.fragment.slice(1).split('?')[0] ?? '').split('/').filter(Boolean)
    : address.segments

function place(segments: string[]): LinkAnswer {
  const [first = '', second = ''] = segments.map((segment) => segment.toLowerCase())
  if (first === '') return linkAnswer('x', 'homepage')
  const isBroadcast = first === 'i' && (second === 'spaces' || second === 'broadcasts')
  return linkAnswer('x', isBroadcast || xServicePages.has(first) ? 'not-post' : 'container')
}

function post(id: string | undefined, user: string | undefined): LinkAnswer {
  if (id === undefined || id === '') return linkAnswer('x', 'missing-id')
  if (!isPostNumber(id)) return linkAnswer('x', 'bad-id')
  const claimedAuthor = accountName(user)
  return linkAnswer('x', 'post', {
    identity: `x:${id}`,
    canonicalUrl: `https://x.com/${claimedAuthor ?? 'i'}/status/${id}`,
    claimedAuthor,
    postedAt: timeOf(id),
  })
}

/** Reads an address on X or a mirror; null when the host is neither. */
export function identifyX(address: PageAddress): LinkAnswer | null {
  const { host } = address
  if (host === 'platform.twitter.com' && matchPath(address.segments, EMBEDS)) {
    return post(new URLSearchParams(address.query).get('id') ?? undefined, undefined)
  }
  if (!xHosts.has(host) && !host.startsWith(nitterPrefix)) return null
  const segments = segmentsOf(address)
  const found = matchPath(segments, POSTS)
  return found ? post(found.id, found.user) : place(segments)
}
