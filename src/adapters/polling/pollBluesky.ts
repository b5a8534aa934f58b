/**
 * The public feed of an account on Bluesky (docs.bsky.app, lexicons app.bsky.feed.*), without signing in:
 *
 *   GET /xrpc/app.bsky.feed.getAuthorFeed?actor=<handle or DID>&limit=50&filter=…[&cursor=<opaque>]
 *   GET /xrpc/app.bsky.feed.getPosts?uris=<at-uri>&uris=…     → leaves out what was deleted
 *
 * Errors are a status and {"error": name, "message": words}; limits say until when (RateLimit-Reset). The
 * newest page is read whole each time: that is how deletions are seen.
 */
import { parsePostedAt } from '../../domain/wire/parsePostedAt.ts'
import { blueskyEntry, blueskyFeed, type BlueskyEntry } from './blueskyPost.ts'
import { blueskyItem } from './blueskyItem.ts'
import type { Fault } from './pageOrFault.ts'
import type { Fetcher, Polled, Polling } from './polled.ts'
import { readJson } from './readJson.ts'
import { walkTimeline, type TimelinePage } from './walkTimeline.ts'

const PER_PAGE = 50
/** Posts, and what the author adds to them; not what they answer to others. */
const FILTER = 'posts_and_author_threads'

const refuse = (said: string): Fault => ({ outcome: 'refused', said, retryAt: null })

/** A feed is in the order in which the service saw things. */
const placeOf = ({ post, reason }: BlueskyEntry): string =>
  parsePostedAt(reason ? reason.indexedAt : post.indexedAt) ?? ''

const pageOf = ({ feed, cursor }: { feed: unknown[]; cursor: string | null }): TimelinePage => {
  const entries = feed.flatMap((one) => blueskyEntry.safeParse(one).data ?? [])
  const places = entries
    .map(placeOf)
    .filter((place) => place !== '')
    .sort()
  return {
    items: entries.map(blueskyItem),
    newest: places.at(-1) ?? null,
    oldest: places[0] ?? null,
    next: cursor,
    leftOut: feed.length - entries.length,
  }
}

const addressOf = (address: string, before: string | null): string => {
  const url = new URL(address)
  url.searchParams.set('limit', String(PER_PAGE))
  url.searchParams.set('filter', FILTER)
  if (before !== null) url.searchParams.set('cursor', before)
  return url.href
}

/** Bluesky answers 400 for an account it does not know, and for one that is taken down. */
const isUnknown = (status: number | null): boolean => status === 400 || status === 404

const readPage = async (
  { address, handle }: Polling,
  before: string | null,
  fetch: Fetcher,
): Promise<TimelinePage | Fault> => {
  const answer = await readJson(fetch, addressOf(address, before))
  if (isUnknown(answer.status))
    return refuse(`Bluesky has no account called ${handle ?? 'so'}, or shows it to nobody.`)
  if ('outcome' in answer) return answer
  const feed = blueskyFeed.safeParse(answer.json)
  return feed.success
    ? pageOf(feed.data)
    : refuse(`${new URL(address).host} does not answer as Bluesky does.`)
}

/** Polls the public feed of an account on Bluesky. Never throws, whatever is answered. */
export const pollBluesky = (polling: Polling, fetch: Fetcher): Promise<Polled> =>
  walkTimeline(polling.cursor, (before) => readPage(polling, before, fetch))
